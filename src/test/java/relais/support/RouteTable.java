package relais.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relais.people.Role;

/**
 * What the tests expect of every address: src/test/resources/routes.txt, written independently of
 * the code. A route that is not in it fails the build.
 */
public final class RouteTable {

    /**
     * @param sample an address to ask for
     * @param answer the status for those who may
     * @param elsewhere the status for those whose role is limited to another unit or country
     */
    public record Line(String method, String path, Set<Role> roles, String sample, int answer, int elsewhere) {

        public String route() {
            return method + " " + path;
        }

        public boolean isPage() {
            return method.equals("GET") && answer == 200 && !roles.contains(Role.MACHINE) && !path.contains("<");
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
                    .map(RouteTable::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** method path roles answer elsewhere sample; a dash: as the path, or as the answer. */
    private static Line line(String line) {
        var words = line.strip().split("\\s+");
        var answer = Integer.parseInt(words[3]);
        return new Line(
                words[0],
                words[1],
                Stream.of(words[2].split(",")).map(Role::valueOf).collect(Collectors.toSet()),
                words[5].equals("-") ? words[1] : words[5],
                answer,
                words[4].equals("-") ? answer : Integer.parseInt(words[4]));
    }
}
