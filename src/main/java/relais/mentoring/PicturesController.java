package relais.mentoring;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** The champions' tree as a picture: all of it or a branch, as a page and as a file. */
final class PicturesController {

    private final Mentoring mentoring;
    private final Templates templates;

    PicturesController(Mentoring mentoring, Templates templates) {
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.mentoringPicturesShow(all(visit)));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.mentoringPicturesShow(branch(visit)));
    }

    void indexFile(Context ctx) {
        send(ctx, all(Visit.of(ctx)));
    }

    void showFile(Context ctx) {
        send(ctx, branch(Visit.of(ctx)));
    }

    private void send(Context ctx, TreePicturePage page) {
        var name = page.visit().text("mentoring.picture.file") + ".svg";
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType("image/svg+xml; charset=utf-8")
                .result(templates.mentoringPictures_sunburst(page, true).render());
    }

    private TreePicturePage all(Visit visit) {
        var forest = mentoring.forest();
        return new TreePicturePage(
                visit, forest, mentoring.reading().picture(visit.person(), forest));
    }

    private TreePicturePage branch(Visit visit) {
        return mentoring
                .reading()
                .picture(visit.person(), visit.pathText("member"))
                .map(it -> new TreePicturePage(visit, mentoring.forest(), it))
                .orElseThrow(NotFoundResponse::new);
    }
}
