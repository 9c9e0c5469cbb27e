package relais;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may know whom. A slice that needs another one either asks its front door, named here, or
 * listens to the ledger.
 */
class SlicesTest {

    private static final Path SOURCES = Path.of("src/main/java/relais");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?relais\\.(\\w+)\\.", Pattern.MULTILINE);

    private static final Set<String> GROUND =
            Set.of(
                    "activity",
                    "database",
                    "exports",
                    "files",
                    "outside",
                    "people",
                    "pictures",
                    "settings",
                    "templates",
                    "web");

    /** The ground knows only what is below it. */
    private static final Map<String, Set<String>> BELOW =
            Map.of(
                    "activity", Set.of("database"),
                    "database", Set.of(),
                    "exports", Set.of("people", "web"),
                    "files", Set.of("database"),
                    "outside", Set.of("database", "web"),
                    "people", Set.of("database"),
                    "pictures", Set.of(),
                    "settings", Set.of("database", "people"),
                    "web", Set.of("database", "people", "templates"));

    /** Front doors that a slice may ask, beside the ground. */
    private static final Map<String, Set<String>> FRONT_DOORS =
            Map.ofEntries(
                    entry("badges", Set.of("notifications", "training")),
                    entry("boards", Set.of("points")),
                    entry(
                            "campaigns",
                            Set.of("feed", "kits", "programme", "sharing", "studio", "timeline")),
                    entry("certificates", Set.of("badges", "notifications", "training")),
                    entry("comments", Set.of("feed", "mentions", "notifications")),
                    entry(
                            "hub",
                            Set.of(
                                    "feed",
                                    "kudos",
                                    "labels",
                                    "levels",
                                    "mentoring",
                                    "notifications",
                                    "points",
                                    "sessions",
                                    "training")),
                    entry("identity", Set.of("mail")),
                    entry("joining", Set.of("feed", "mentoring", "points")),
                    entry("kits", Set.of("feed", "joining", "ownvoice", "studio", "timeline")),
                    entry("kudos", Set.of("badges", "feed", "notifications")),
                    entry("labels", Set.of("badges", "mail", "mentoring", "notifications")),
                    entry("links", Set.of("feed", "notifications")),
                    entry("mentoring", Set.of("notifications")),
                    entry(
                            "moderation",
                            Set.of(
                                    "comments",
                                    "feed",
                                    "mentions",
                                    "notifications",
                                    "spaces",
                                    "training")),
                    entry("newsletter", Set.of("feed", "mail", "notifications")),
                    entry("notifications", Set.of("mail")),
                    entry("offers", Set.of("notifications", "training")),
                    entry("ownvoice", Set.of("timeline")),
                    entry("pairs", Set.of("mentoring", "notifications")),
                    entry(
                            "planning",
                            Set.of("feed", "mail", "notifications", "sharing", "timeline")),
                    entry("points", Set.of("training")),
                    entry("presswatch", Set.of("feed")),
                    entry(
                            "proposals",
                            Set.of("feed", "media", "notifications", "profiles", "studio")),
                    entry("referrals", Set.of("feed", "links", "mail", "notifications")),
                    entry(
                            "results",
                            Set.of("feed", "kudos", "links", "sharing", "timeline", "training")),
                    entry("search", Set.of("profiles")),
                    entry("sessions", Set.of("mail", "notifications")),
                    entry(
                            "sharing",
                            Set.of(
                                    "drafting",
                                    "feed",
                                    "joining",
                                    "kits",
                                    "links",
                                    "ownvoice",
                                    "timeline",
                                    "training")),
                    entry("spaces", Set.of("media", "mentions", "notifications")),
                    entry(
                            "studio",
                            Set.of("feed", "media", "notifications", "programme", "syndication")),
                    entry("syndication", Set.of("feed")),
                    entry("timeline", Set.of("feed", "notifications", "profiles")),
                    entry("training", Set.of("media", "packages")),
                    entry("uptake", Set.of("training")),
                    entry(
                            "profiles",
                            Set.of(
                                    "badges",
                                    "certificates",
                                    "feed",
                                    "joining",
                                    "levels",
                                    "mentoring",
                                    "newsletter",
                                    "notifications",
                                    "points",
                                    "training")));

    /** Beside the slices: they know everyone, and only the commands know them. */
    private static final Set<String> BESIDE = Set.of("bench", "commands", "demo");

    @Test
    void slices_know_only_the_ground_they_stand_on() {
        var strangers = new ArrayList<String>();
        for (var file : javaFiles()) {
            var slice = SOURCES.relativize(file).getName(0).toString();
            IMPORT.matcher(read(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(other -> !mayKnow(slice, other))
                    .forEach(
                            other ->
                                    strangers.add(
                                            slice
                                                    + " knows "
                                                    + other
                                                    + " ("
                                                    + file.getFileName()
                                                    + ")"));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void only_identity_knows_pac4j() {
        assertThat(javaFiles())
                .filteredOn(file -> read(file).contains("import org.pac4j."))
                .allMatch(file -> file.getParent().endsWith("identity"));
    }

    @Test
    void nothing_changes_the_ledger() {
        var change = Pattern.compile("(?i)\\b(UPDATE|DELETE\\s+FROM)\\s+activity\\b(?!_)");
        assertThat(javaFiles()).noneMatch(file -> change.matcher(read(file)).find());
    }

    private static boolean mayKnow(String slice, String other) {
        if (other.equals(slice) || BESIDE.contains(slice)) {
            return true;
        }
        var ground = BELOW.getOrDefault(slice, GROUND);
        return ground.contains(other) || FRONT_DOORS.getOrDefault(slice, Set.of()).contains(other);
    }

    private static List<Path> javaFiles() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(
                            file ->
                                    file.toString().endsWith(".java")
                                            && !file.getParent().equals(SOURCES))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
