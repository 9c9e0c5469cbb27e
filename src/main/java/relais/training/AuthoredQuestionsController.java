package relais.training;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The bank of questions of a draft. */
final class AuthoredQuestionsController {

    private final Authoring authoring;
    private final Templates templates;

    AuthoredQuestionsController(Authoring authoring, Templates templates) {
        this.authoring = authoring;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        var kind = kind(studio.visit().query("kind").orElse(QuestionKind.SINGLE.name()));
        show(studio, module, Optional.empty(), QuestionForm.blank(module, kind), false);
    }

    void create(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        save(ctx, Optional.empty(), kind(studio.visit().form().value("kind")));
    }

    void edit(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        var question = question(studio, module);
        show(
                studio,
                module,
                Optional.of(question.slug()),
                QuestionForm.of(module, question),
                false);
    }

    void update(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var slug = studio.visit().pathText("question");
        var kind = studio.module().draft().question(slug).map(Draft.Question::kind);
        save(
                ctx,
                Optional.of(slug),
                kind.orElseGet(() -> kind(studio.visit().form().value("kind"))));
    }

    void remove(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        var question = question(studio, module);
        boolean first =
                authoring.change(
                        studio.visit().person(),
                        module,
                        studio.seen(),
                        draft -> draft.withQuestions(Draft.removing(is(question.slug()))));
        studio.done(first, module.url(), "flash.training.removed");
    }

    private void save(Context ctx, Optional<String> slug, QuestionKind kind) {
        var studio = Studio.of(ctx, authoring);
        var visit = studio.visit();
        var module = studio.module();
        var form = QuestionForm.submitted(visit.form(), kind, visit.language());

        if (!form.form().isValid()) {
            visit.refused(
                    templates.trainingAuthoringQuestion(
                            new EditedQuestionPage(visit, module, slug, form, false)));
        } else if (!authoring.change(
                visit.person(), module, studio.seen(), draft -> applied(draft, slug, form))) {
            ctx.status(HttpStatus.CONFLICT);
            var now = studio.module();
            form.form().put("revision", String.valueOf(now.revision()));
            show(studio, now, slug, form, true);
        } else {
            visit.done(module.url(), "flash.training.saved");
        }
    }

    private static Draft applied(Draft draft, Optional<String> slug, QuestionForm form) {
        var taken = draft.questions().stream().map(Draft.Question::slug).toList();
        var name =
                slug.filter(taken::contains)
                        .orElseGet(() -> Authoring.freeSlug(form.question("").prompt(), taken));
        return draft.withQuestions(Draft.putting(form.question(name), is(name)));
    }

    private void show(
            Studio studio,
            AuthoredModule module,
            Optional<String> slug,
            QuestionForm form,
            boolean overtaken) {
        studio.visit()
                .show(
                        templates.trainingAuthoringQuestion(
                                new EditedQuestionPage(
                                        studio.visit(), module, slug, form, overtaken)));
    }

    private static QuestionKind kind(String name) {
        return Arrays.stream(QuestionKind.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private static Draft.Question question(Studio studio, AuthoredModule module) {
        return module.draft()
                .question(studio.visit().pathText("question"))
                .orElseThrow(NotFoundResponse::new);
    }

    private static Predicate<Draft.Question> is(String slug) {
        return question -> question.slug().equals(slug);
    }
}
