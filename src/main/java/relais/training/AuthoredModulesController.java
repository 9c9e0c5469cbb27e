package relais.training;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.templates.Templates;

import java.util.Optional;

/** A module on its author's desk: what it holds, and its details. */
final class AuthoredModulesController {

    private final Authoring authoring;
    private final Templates templates;

    AuthoredModulesController(Authoring authoring, Templates templates) {
        this.authoring = authoring;
        this.templates = templates;
    }

    void show(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        studio.visit()
                .show(
                        templates.trainingAuthoringModule(
                                new AuthoredModulePage(
                                        studio.visit(), module, authoring.figures(module))));
    }

    void blank(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        studio.path();
        studio.visit()
                .show(
                        templates.trainingAuthoringDetails(
                                page(studio, Optional.empty(), DetailsForm.blank(), false)));
    }

    void create(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var visit = studio.visit();
        var path = studio.path();
        var form = DetailsForm.submitted(visit.form(), visit.language());

        if (form.form().isValid()) {
            var slug = authoring.createModule(visit.person(), path.id(), form.draft());
            visit.done(path.url() + "/" + slug, "flash.training.saved");
        } else {
            visit.refused(
                    templates.trainingAuthoringDetails(
                            page(studio, Optional.empty(), form, false)));
        }
    }

    void edit(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        studio.visit()
                .show(
                        templates.trainingAuthoringDetails(
                                page(studio, Optional.of(module), DetailsForm.of(module), false)));
    }

    void update(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var visit = studio.visit();
        var module = studio.module();
        var form = DetailsForm.submitted(visit.form(), visit.language());

        if (!form.form().isValid()) {
            visit.refused(
                    templates.trainingAuthoringDetails(
                            page(studio, Optional.of(module), form, false)));
        } else if (authoring.change(visit.person(), module, studio.seen(), form::applied)) {
            visit.done(module.url(), "flash.training.saved");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            var now = studio.module();
            form.form().put("revision", String.valueOf(now.revision()));
            visit.show(
                    templates.trainingAuthoringDetails(page(studio, Optional.of(now), form, true)));
        }
    }

    private static EditedDetailsPage page(
            Studio studio, Optional<AuthoredModule> module, DetailsForm form, boolean overtaken) {
        return new EditedDetailsPage(
                studio.visit(), module, studio.visit().pathText("path"), form, overtaken);
    }
}
