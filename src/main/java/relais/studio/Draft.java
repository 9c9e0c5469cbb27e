package relais.studio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import relais.database.Json;
import relais.feed.Audience;
import relais.feed.ContentFormat;
import relais.feed.Origin;
import relais.feed.Picture;
import relais.feed.Publication;
import relais.people.Grant;
import relais.web.Markdown;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of content as editors write it. Nothing in it can be changed; every change is another
 * draft. Kept as JSON.
 *
 * @param texts by language
 * @param countries codes; for this and the next three see {@link Audience}
 * @param credited those whose work it is, by their numbers
 * @param picture none where it has none of its own
 * @param expiresAt as ISO text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Draft(
        ContentFormat format,
        Long topicId,
        Map<String, Text> texts,
        String link,
        Picture picture,
        List<Source> sources,
        Set<String> countries,
        Set<Long> units,
        Set<String> families,
        Set<Long> waves,
        Set<Long> credited,
        String expiresAt) {

    /** What readers can read in. */
    public static final List<String> LANGUAGES = List.of("fr", "en");

    private static final int WORDS_A_MINUTE = 200;

    public Draft {
        texts = new TreeMap<>(Objects.requireNonNullElse(texts, Map.of()));
        sources = Objects.requireNonNullElse(sources, List.of());
        countries = Objects.requireNonNullElse(countries, Set.of());
        units = Objects.requireNonNullElse(units, Set.of());
        families = Objects.requireNonNullElse(families, Set.of());
        waves = Objects.requireNonNullElse(waves, Set.of());
        credited = Objects.requireNonNullElse(credited, Set.of());
    }

    /**
     * @param body Markdown
     */
    public record Text(String title, String summary, String body) {

        /** Whether readers could be shown it. */
        @JsonIgnore
        boolean isWhole() {
            return !title.isBlank() && !summary.isBlank();
        }
    }

    /** Where something is from that the piece says. */
    public record Source(String name, String link) {}

    static Draft read(String json) {
        return Json.read(json, Draft.class);
    }

    String json() {
        return Json.write(this);
    }

    /** In the language asked for, else in one that there is. */
    public String title(String language) {
        return Optional.ofNullable(texts.get(language))
                .map(Text::title)
                .filter(it -> !it.isBlank())
                .or(
                        () ->
                                texts.values().stream()
                                        .map(Text::title)
                                        .filter(it -> !it.isBlank())
                                        .findFirst())
                .orElse("");
    }

    @JsonIgnore
    public Audience audience() {
        return new Audience(countries, units, families, waves);
    }

    /** The same for those whom this role reaches. */
    Draft within(Grant grant) {
        return new Draft(
                format,
                topicId,
                texts,
                link,
                picture,
                sources,
                grant.country().map(Set::of).orElse(countries),
                grant.unitPath().map(it -> Set.of(lastUnit(it))).orElse(units),
                families,
                waves,
                credited,
                expiresAt);
    }

    private static long lastUnit(String path) {
        var above = path.split("/");
        return Long.parseLong(above[above.length - 1]);
    }

    @JsonIgnore
    public Optional<Instant> expiry() {
        return Optional.ofNullable(expiresAt).map(Instant::parse);
    }

    /** What keeps it from being published, as message keys. */
    List<String> problems() {
        if (texts.isEmpty() || !texts.values().stream().allMatch(Text::isWhole)) {
            return List.of("studio.problem.words");
        } else if (texts.values().stream().allMatch(it -> it.body().isBlank()) && link == null) {
            return List.of("studio.problem.empty");
        } else if (pictures().anyMatch(it -> it.words().isBlank()) || isPictureWordless()) {
            return List.of("studio.problem.alt");
        } else if (!pictures().allMatch(it -> Markdown.isOurs(it.source()))) {
            return List.of("studio.problem.picture");
        } else {
            return List.of();
        }
    }

    /** Whether its own picture says nothing in a language in which it can be read. */
    private boolean isPictureWordless() {
        return picture != null
                && texts.keySet().stream()
                        .anyMatch(it -> picture.words().getOrDefault(it, "").isBlank());
    }

    private Stream<Markdown.Image> pictures() {
        return texts.values().stream().flatMap(it -> Markdown.images(it.body()).stream());
    }

    Publication publication() {
        return new Publication(
                format,
                Optional.ofNullable(topicId),
                audience(),
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> publishable(it.getValue()))),
                Optional.ofNullable(link),
                Optional.ofNullable(picture),
                minutes(),
                sources.stream().map(it -> new Origin(it.name(), it.link())).toList(),
                credited,
                expiry());
    }

    private static Publication.Text publishable(Text text) {
        return new Publication.Text(
                text.title(), text.summary(), text.body(), Markdown.toHtml(text.body()));
    }

    /** To read the longest of its texts; one at least. */
    private int minutes() {
        return texts.values().stream()
                .mapToInt(it -> 1 + it.body().split("\\s+").length / WORDS_A_MINUTE)
                .max()
                .orElse(1);
    }
}
