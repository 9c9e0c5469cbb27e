package relais.results;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** The figures of one of one’s own posts. */
final class FiguresController {

    private static final String BACK = "/me/shares";

    private final Results results;
    private final Naming naming;
    private final Templates templates;

    FiguresController(Results results, Naming naming, Templates templates) {
        this.results = results;
        this.naming = naming;
        this.templates = templates;
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var post = mine(visit);
        visit.show(templates.resultsFigures(page(visit, post, FiguresForm.of(post))));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var post = mine(visit);
        var form = FiguresForm.submitted(visit.form());

        if (form.form().isValid()) {
            results.declare(visit.person(), post.post(), form.figures());
            visit.done(BACK, "flash.results.saved");
        } else {
            visit.refused(templates.resultsFigures(page(visit, post, form)));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        results.forget(visit.person(), mine(visit).post());
        visit.done(BACK, "flash.results.removed");
    }

    private PostResults mine(Visit visit) {
        return results.of(visit.person(), visit.pathId("declaration"))
                .orElseThrow(NotFoundResponse::new);
    }

    private PostFiguresPage page(Visit visit, PostResults post, FiguresForm form) {
        return new PostFiguresPage(visit, naming.of(visit, post), form.form());
    }
}
