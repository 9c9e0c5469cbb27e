package relais.support;

import relais.people.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tests expect of every address: src/test/resources/routes.txt, written independently of
 * the code. A route that is not in it fails the build.
 */
public final class RouteTable {

    /**
     * One route.
     *
     * @param answers what those get who may, one of these statuses
     * @param elsewhere what those get whose role is limited to another unit or country
     */
    public record Line(
            String method,
            String path,
            Set<Role> roles,
            Set<Integer> answers,
            Set<Integer> elsewhere) {

        public String route() {
            return method + " " + path;
        }

        public boolean isOpen() {
            return roles.contains(Role.ANYONE) || roles.contains(Role.MACHINE);
        }

        public boolean isAsking() {
            return method.equals("GET");
        }

        /** Something that a person reads: not a part of a page, not an asset, not for machines. */
        public boolean isPage() {
            return isAsking()
                    && answers.contains(200)
                    && !roles.contains(Role.MACHINE)
                    && !path.contains("<")
                    && !path.endsWith("/branch")
                    && !path.endsWith("/letter")
                    && !path.endsWith(".ics")
                    && !path.startsWith("/media/")
                    && !path.endsWith("/mentions")
                    && !path.equals("/me/standing");
        }

        @Override
        public String toString() {
            return route();
        }
    }

    private RouteTable() {}

    public static List<Line> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String[] words) {
        var roles = Stream.of(words[2].split(",")).map(Role::valueOf).collect(Collectors.toSet());
        var answers = statuses(words[3]);
        return new Line(
                words[0],
                words[1],
                roles,
                answers,
                words.length > 4 ? statuses(words[4]) : answers);
    }

    private static Set<Integer> statuses(String statuses) {
        return Stream.of(statuses.split("\\|")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
