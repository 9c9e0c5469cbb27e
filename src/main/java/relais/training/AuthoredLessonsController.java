package relais.training;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;

import java.util.Optional;
import java.util.function.Predicate;

/** Lessons of a draft. */
final class AuthoredLessonsController {

    private final Authoring authoring;
    private final Shelves shelves;
    private final Templates templates;

    AuthoredLessonsController(Authoring authoring, Shelves shelves, Templates templates) {
        this.authoring = authoring;
        this.shelves = shelves;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        show(studio, module, Optional.empty(), LessonForm.blank(module), false);
    }

    void create(Context ctx) {
        save(ctx, Optional.empty());
    }

    void edit(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        var lesson = lesson(studio, module);
        show(studio, module, Optional.of(lesson.slug()), LessonForm.of(module, lesson), false);
    }

    void update(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        save(ctx, Optional.of(studio.visit().pathText("lesson")));
    }

    void remove(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        var lesson = lesson(studio, module);
        boolean first =
                authoring.change(
                        studio.visit().person(),
                        module,
                        studio.seen(),
                        draft -> draft.withLessons(Draft.removing(is(lesson.slug()))));
        studio.done(first, module.url(), "flash.training.removed");
    }

    /** A preview changes nothing. One that another author has removed meanwhile comes back. */
    private void save(Context ctx, Optional<String> slug) {
        var studio = Studio.of(ctx, authoring);
        var visit = studio.visit();
        var module = studio.module();
        var shelf = shelves.of(module);
        var form = LessonForm.submitted(visit.form(), visit.language(), shelf);

        if (form.isPreview()) {
            show(studio, module, slug, new LessonForm(visit.form()), false);
        } else if (!form.form().isValid()) {
            visit.refused(
                    templates.trainingAuthoringLesson(page(studio, module, slug, form, false)));
        } else if (!authoring.change(
                visit.person(),
                module,
                studio.seen(),
                draft -> applied(draft, slug, form, shelf))) {
            ctx.status(HttpStatus.CONFLICT);
            var now = studio.module();
            form.form().put("revision", String.valueOf(now.revision()));
            show(studio, now, slug, form, true);
        } else {
            visit.done(module.url(), "flash.training.saved");
        }
    }

    private static Draft applied(Draft draft, Optional<String> slug, LessonForm form, Shelf shelf) {
        var taken = draft.lessons().stream().map(Draft.Lesson::slug).toList();
        var name =
                slug.filter(taken::contains)
                        .orElseGet(() -> Authoring.freeSlug(form.title(), taken));
        var pack = draft.lesson(name).map(Draft.Lesson::pack).orElse(null);
        return draft.withLessons(Draft.putting(form.lesson(name, shelf).withPack(pack), is(name)));
    }

    private void show(
            Studio studio,
            AuthoredModule module,
            Optional<String> slug,
            LessonForm form,
            boolean overtaken) {
        studio.visit()
                .show(
                        templates.trainingAuthoringLesson(
                                page(studio, module, slug, form, overtaken)));
    }

    private EditedLessonPage page(
            Studio studio,
            AuthoredModule module,
            Optional<String> slug,
            LessonForm form,
            boolean overtaken) {
        var media =
                new ShelfPage(
                        studio.visit(),
                        module,
                        shelves.of(module),
                        shelves.mostMegabytes(),
                        form.form(),
                        Optional.empty());
        return new EditedLessonPage(studio.visit(), module, slug, form, overtaken, media);
    }

    private static Draft.Lesson lesson(Studio studio, AuthoredModule module) {
        return module.draft()
                .lesson(studio.visit().pathText("lesson"))
                .orElseThrow(NotFoundResponse::new);
    }

    static Predicate<Draft.Lesson> is(String slug) {
        return lesson -> lesson.slug().equals(slug);
    }
}
