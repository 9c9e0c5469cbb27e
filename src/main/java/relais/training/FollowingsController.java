package relais.training;

import io.javalin.http.Context;

import relais.templates.Templates;

import java.util.Optional;

/** How a module is followed. Unlike its words it is no draft: it holds at once. */
final class FollowingsController {

    private final Authoring authoring;
    private final Templates templates;

    FollowingsController(Authoring authoring, Templates templates) {
        this.authoring = authoring;
        this.templates = templates;
    }

    void edit(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        var form = FollowedForm.of(module, authoring.following().of(module));
        show(studio, module, form, Optional.empty());
    }

    void update(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var visit = studio.visit();
        var module = studio.module();
        var form = new FollowedForm(visit.form());
        var arranging =
                authoring
                        .following()
                        .follow(module, studio.seen(), form.followed(), visit.language());

        if (arranging instanceof Arranging.Arranged) {
            visit.done(module.url(), "flash.training.followed");
        } else {
            ctx.status(Studio.status(arranging));
            var now = studio.module();
            if (arranging instanceof Arranging.Overtaken) {
                form.form().put("revision", String.valueOf(now.revision()));
            }
            show(studio, now, form, Optional.of(arranging));
        }
    }

    private void show(
            Studio studio, AuthoredModule module, FollowedForm form, Optional<Arranging> refusal) {
        var visit = studio.visit();
        var paths = authoring.paths(visit.language());
        visit.show(
                templates.trainingAuthoringFollowing(
                        new EditedFollowingPage(visit, module, paths, form, refusal)));
    }
}
