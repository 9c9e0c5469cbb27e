package relais.training;

import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module on its author's desk.
 *
 * @param figures how its questions do, by their addresses
 */
public record AuthoredModulePage(
        Visit visit, AuthoredModule module, Map<String, QuestionFigures> figures) {

    public Draft draft() {
        return module.draft();
    }

    public Optional<QuestionFigures> figures(Draft.Question question) {
        return Optional.ofNullable(figures.get(question.slug()));
    }

    public String title() {
        return draft().title(visit.language());
    }

    public String title(Draft.Lesson lesson) {
        return Draft.words(lesson.title(), visit.language());
    }

    public String prompt(Draft.Question question) {
        return Draft.words(question.prompt(), visit.language());
    }

    /** The languages in which something is missing. */
    public List<String> missing() {
        return Draft.LANGUAGES.stream().filter(it -> draft().missing(it) > 0).toList();
    }

    public List<String> missing(Draft.Lesson lesson) {
        return Draft.LANGUAGES.stream().filter(it -> !lesson.speaks(it)).toList();
    }

    public List<String> missing(Draft.Question question) {
        return Draft.LANGUAGES.stream().filter(it -> !question.speaks(it)).toList();
    }

    public List<QuestionKind> kinds() {
        return List.of(QuestionKind.values());
    }
}
