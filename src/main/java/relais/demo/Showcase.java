package relais.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;

import relais.media.Incoming;
import relais.media.Media;
import relais.media.Medium;
import relais.media.Taking.Refused;
import relais.media.Taking.Taken;
import relais.packages.Importing.Imported;
import relais.people.Person;
import relais.training.AuthoredModule;
import relais.training.Authoring;
import relais.training.Draft;
import relais.training.Training;
import relais.training.Video;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A path of the company's own whose lessons show what lessons can hold: a picture, a film, a
 * package. It is so new that nobody has done it yet.
 */
final class Showcase {

    private static final String FOLDER = "course/";

    /** Nothing is asked. */
    private static final int PASS = 60;

    private static final Pattern PLACE = Pattern.compile("\\{([a-z.-]+)}");

    /** db/demo/course/course.yaml. */
    private record Plan(
            Map<String, String> title,
            Map<String, String> summary,
            Words module,
            Map<String, Map<String, String>> pictures,
            List<Lesson> lessons) {}

    private record Words(Map<String, String> title, Map<String, String> summary) {}

    /** What is not said is null. */
    private record Lesson(
            String slug,
            int minutes,
            Map<String, String> title,
            Map<String, String> body,
            String film,
            @JsonProperty("package") String pack) {}

    private final Authoring authoring;
    private final Training training;
    private final Media media;
    private final Person author;
    private final Map<String, Medium> shelf = new HashMap<>();
    private final Plan plan = DemoFiles.read(FOLDER + "course.yaml", new TypeReference<Plan>() {});

    Showcase(Training training, Media media, Person author) {
        this.authoring = training.authoring();
        this.training = training;
        this.media = media;
        this.author = author;
    }

    void open() {
        authoring.createPath(plan.title(), plan.summary(), false);
        var path = authoring.paths("en").getLast();
        var slug = authoring.createModule(author, path.id(), draft(List.of()));
        var empty = authoring.module(path.slug(), slug).orElseThrow();
        var lessons = plan.lessons().stream().map(it -> lesson(empty, it)).toList();
        authoring.change(author, empty, empty.revision(), _ -> draft(lessons));
        var written = authoring.module(path.slug(), slug).orElseThrow();
        authoring.publish(author, written, written.revision());
    }

    private Draft draft(List<Draft.Lesson> lessons) {
        return new Draft(
                plan.module().title(),
                plan.module().summary(),
                plan.lessons().stream().mapToInt(Lesson::minutes).sum(),
                PASS,
                null,
                null,
                null,
                null,
                lessons,
                List.of());
    }

    private Draft.Lesson lesson(AuthoredModule module, Lesson lesson) {
        var body =
                lesson.body().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> filled(module, it.getValue())));
        return new Draft.Lesson(
                lesson.slug(),
                lesson.title(),
                body,
                lesson.minutes(),
                Optional.ofNullable(lesson.film()).map(it -> film(module, it)).orElse(null),
                Optional.ofNullable(lesson.pack()).map(this::pack).orElse(null));
    }

    private String filled(AuthoredModule module, String text) {
        return PLACE.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(taken(module, it.group(1)).path()));
    }

    private Video film(AuthoredModule module, String name) {
        var captions =
                Draft.LANGUAGES.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it,
                                        it ->
                                                taken(module, "%s.%s.vtt".formatted(name, it))
                                                        .address()));
        var film = taken(module, name + ".webm");
        return new Video(film.address(), null, captions, null, film.seconds().orElse(null));
    }

    /** Once, however often it is shown. */
    private Medium taken(AuthoredModule module, String name) {
        return shelf.computeIfAbsent(name, it -> take(module, it));
    }

    private Medium take(AuthoredModule module, String name) {
        var bytes = DemoFiles.bytes(FOLDER + name);
        var words = plan.pictures().getOrDefault(name, Map.of());
        var file = new Incoming(name, bytes.length, () -> new ByteArrayInputStream(bytes));
        try {
            return switch (media.take(author, module.id(), file, words)) {
                case Taken(var medium) -> medium;
                case Refused(var reason) -> throw new IllegalStateException(name + ": " + reason);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zipped as an authoring tool would. */
    private Long pack(String folder) {
        try {
            var zip = Files.createTempFile(folder, ".zip");
            try {
                try (var entries = new ZipOutputStream(Files.newOutputStream(zip))) {
                    for (var name : List.of("imsmanifest.xml", "index.html")) {
                        entries.putNextEntry(new ZipEntry(name));
                        entries.write(DemoFiles.bytes(FOLDER + folder + "/" + name));
                    }
                }
                return ((Imported) training.packages().take(author, zip)).packageId();
            } finally {
                Files.delete(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
