package relais.training;

import gg.jte.Content;

import relais.packages.Importing;
import relais.packages.PackageSummary;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/**
 * @param pack what the lesson has now
 * @param refused what was wrong with the file that was sent
 * @param tried the package as it runs, for its author
 */
public record EditedPackagePage(
        Visit visit,
        AuthoredModule module,
        Draft.Lesson lesson,
        Optional<PackageSummary> pack,
        int mostMegabytes,
        Optional<Importing.Refused> refused,
        Optional<PackagePage> tried) {

    static String url(AuthoredModule module, Draft.Lesson lesson) {
        return module.url() + "/lessons/" + lesson.slug() + "/package";
    }

    public String url() {
        return url(module, lesson);
    }

    public String lessonUrl() {
        return module.url() + "/lessons/" + lesson.slug();
    }

    public String title() {
        return Draft.words(lesson.title(), visit.language());
    }

    /** For the notice above the form. */
    public Form form() {
        return Form.blank().check("file", refused.isEmpty(), "packages.error.none");
    }

    public Optional<Content> error() {
        return refused.map(it -> visit.t(it.key(), it.arguments().toArray()));
    }
}
