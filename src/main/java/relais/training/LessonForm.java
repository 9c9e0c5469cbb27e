package relais.training;

import relais.web.Form;

import java.util.HashMap;
import java.util.List;

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
        values.put("revision", List.of(String.valueOf(module.revision())));
        return new LessonForm(Form.filled(values));
    }

    static LessonForm submitted(Form form, String language) {
        new WordsForm(form, WORDS).check(language).atMost(200, "title").atMost(LONGEST, "body");
        return new LessonForm(form);
    }

    boolean isPreview() {
        return !form.value("preview").isEmpty();
    }

    Draft.Lesson lesson(String slug) {
        var words = new WordsForm(form, WORDS);
        return new Draft.Lesson(slug, words.words("title"), words.words("body"));
    }
}
