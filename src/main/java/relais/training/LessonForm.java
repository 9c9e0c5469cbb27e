package relais.training;

import relais.media.Medium;
import relais.media.Type.Kind;
import relais.web.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A lesson as its author writes it, in both languages. */
public record LessonForm(Form form) {

    private static final List<String> WORDS = List.of("title", "body");
    private static final int LONGEST = 40_000;

    static LessonForm blank(AuthoredModule module) {
        var form = Form.blank();
        form.put("revision", String.valueOf(module.revision()));
        return new LessonForm(form);
    }

    static LessonForm of(AuthoredModule module, Draft.Lesson lesson) {
        var values = new HashMap<String, List<String>>();
        values.putAll(WordsForm.values("title", lesson.title()));
        values.putAll(WordsForm.values("body", lesson.body()));
        put(values, "minutes", lesson.minutes());
        if (lesson.video() != null) {
            put(values, "video", lesson.video().file());
            put(values, "link", lesson.video().link());
            put(values, "poster", lesson.video().poster());
            values.putAll(WordsForm.values("captions", lesson.video().captions()));
        }
        values.put("revision", List.of(String.valueOf(module.revision())));
        return new LessonForm(Form.filled(values));
    }

    static LessonForm submitted(Form form, String language, Shelf shelf) {
        new WordsForm(form, WORDS).check(language).atMost(200, "title").atMost(LONGEST, "body");
        var lesson = new LessonForm(form);
        form.check("minutes", lesson.isTime(), "training.edit.lesson.minutes.error")
                .check("link", lesson.isAllowed(shelf), "training.edit.link.error")
                .check("link", !lesson.isTwice(), "training.edit.link.both");
        lesson.onShelf("video", Kind.VIDEO, shelf);
        lesson.onShelf("poster", Kind.PICTURE, shelf);
        Draft.LANGUAGES.forEach(it -> lesson.onShelf("captions-" + it, Kind.CAPTIONS, shelf));
        return lesson;
    }

    boolean isPreview() {
        return !form.value("preview").isEmpty();
    }

    Map<String, String> title() {
        return new WordsForm(form, WORDS).words("title");
    }

    Draft.Lesson lesson(String slug, Shelf shelf) {
        return new Draft.Lesson(
                slug,
                title(),
                new WordsForm(form, WORDS).words("body"),
                typed("minutes").map(Integer::valueOf).orElse(null),
                video(shelf).orElse(null));
    }

    Optional<Video> video(Shelf shelf) {
        var uploaded = typed("video").flatMap(it -> shelf.find(Kind.VIDEO, it));
        return uploaded.map(this::uploaded).or(() -> typed("link").map(this::elsewhere));
    }

    private Video uploaded(Medium medium) {
        var captions =
                Draft.LANGUAGES.stream()
                        .filter(it -> typed("captions-" + it).isPresent())
                        .collect(Collectors.toMap(it -> it, it -> form.value("captions-" + it)));
        return new Video(
                medium.address(),
                null,
                captions,
                typed("poster").orElse(null),
                medium.seconds().orElse(null));
    }

    private Video elsewhere(String link) {
        return new Video(null, link, Map.of(), null, null);
    }

    private boolean isTime() {
        return typed("minutes").filter(it -> !it.matches("[1-9]\\d?|1[01]\\d|120")).isEmpty();
    }

    private boolean isAllowed(Shelf shelf) {
        return typed("link").filter(it -> shelf.outside(it).isEmpty()).isEmpty();
    }

    private boolean isTwice() {
        return typed("link").isPresent() && typed("video").isPresent();
    }

    /** Somebody may have removed it meanwhile. */
    private void onShelf(String field, Kind kind, Shelf shelf) {
        boolean gone = typed(field).filter(it -> shelf.find(kind, it).isEmpty()).isPresent();
        form.check(field, !gone, "training.edit.medium.gone");
    }

    private Optional<String> typed(String field) {
        return Optional.of(form.value(field)).filter(it -> !it.isEmpty());
    }

    private static void put(Map<String, List<String>> values, String field, Object value) {
        if (value != null) {
            values.put(field, List.of(value.toString()));
        }
    }
}
