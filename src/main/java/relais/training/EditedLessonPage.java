package relais.training;

import gg.jte.Content;

import relais.web.Markdown;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * @param lesson its address; none while it is new
 * @param overtaken somebody else changed the module while this form was open
 * @param media what the lesson can show
 */
public record EditedLessonPage(
        Visit visit,
        AuthoredModule module,
        Optional<String> lesson,
        LessonForm form,
        boolean overtaken,
        ShelfPage media) {

    public List<String> languages() {
        return Draft.LANGUAGES;
    }

    public boolean isPreview() {
        return form.isPreview();
    }

    /** The languages in which there is something to show. */
    public List<String> written() {
        return Draft.LANGUAGES.stream()
                .filter(it -> !form.form().value("body-" + it).isEmpty())
                .toList();
    }

    /** The video as learners will see it, as far as it can be shown. */
    public Optional<Screen> screen() {
        var shelf = media.shelf();
        return form.video(shelf)
                .map(it -> Screen.of(it, shelf.hosts(), false))
                .filter(Screen::isThere);
    }

    /** As learners will see it. */
    public Content preview(String language) {
        return Markdown.toContent(form.form().value("body-" + language));
    }
}
