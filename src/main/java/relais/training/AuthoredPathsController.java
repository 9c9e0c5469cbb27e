package relais.training;

import io.javalin.http.Context;

import relais.templates.Templates;

import java.util.Optional;

/** Paths, as their authors see them. */
final class AuthoredPathsController {

    private final Authoring authoring;
    private final StarterPaths starterPaths;
    private final Templates templates;

    AuthoredPathsController(Training training, Templates templates) {
        this.authoring = training.authoring();
        this.starterPaths = training.starterPaths();
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Studio.of(ctx, authoring).visit();
        var paths = authoring.paths(visit.language());
        var missing = starterPaths.missing(paths);
        visit.show(templates.trainingAuthoringIndex(new AuthoredPathsPage(visit, paths, missing)));
    }

    void blank(Context ctx) {
        var visit = Studio.of(ctx, authoring).visit();
        visit.show(
                templates.trainingAuthoringPath(
                        new EditedPathPage(visit, Optional.empty(), PathForm.blank())));
    }

    void create(Context ctx) {
        var visit = Studio.of(ctx, authoring).visit();
        var form = PathForm.submitted(visit.form(), visit.language());

        if (form.form().isValid()) {
            authoring.createPath(form.title(), form.summary(), form.inOrder());
            visit.done("/studio/training", "flash.training.path-saved");
        } else {
            visit.refused(
                    templates.trainingAuthoringPath(
                            new EditedPathPage(visit, Optional.empty(), form)));
        }
    }

    void edit(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var path = studio.path();
        studio.visit()
                .show(
                        templates.trainingAuthoringPath(
                                new EditedPathPage(
                                        studio.visit(),
                                        Optional.of(path),
                                        PathForm.of(path, authoring.pathWords(path.id())))));
    }

    void update(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var path = studio.path();
        var visit = studio.visit();
        var form = PathForm.submitted(visit.form(), visit.language());

        if (form.form().isValid()) {
            var arranging =
                    authoring.changePath(
                            path.id(),
                            form.title(),
                            form.summary(),
                            form.inOrder(),
                            studio.seen(),
                            visit.language());
            answer(ctx, studio, form, arranging);
        } else {
            visit.refused(
                    templates.trainingAuthoringPath(
                            new EditedPathPage(visit, Optional.of(path), form)));
        }
    }

    private void answer(Context ctx, Studio studio, PathForm form, Arranging arranging) {
        var visit = studio.visit();
        if (arranging instanceof Arranging.Arranged) {
            visit.done("/studio/training", "flash.training.path-saved");
        } else {
            ctx.status(Studio.status(arranging));
            var path = studio.path();
            if (arranging instanceof Arranging.Overtaken) {
                form.form().put("revision", String.valueOf(path.revision()));
            }
            visit.show(
                    templates.trainingAuthoringPath(
                            new EditedPathPage(
                                    visit, Optional.of(path), form, Optional.of(arranging))));
        }
    }
}
