package relais.administration;

import gg.jte.models.runtime.JteModel;

import io.javalin.http.Context;

import relais.web.Visit;

import java.util.function.Function;

/** The home page of a workplace. */
final class WorkplacesController {

    private final Function<WorkplacePage, JteModel> template;

    WorkplacesController(Function<WorkplacePage, JteModel> template) {
        this.template = template;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(template.apply(new WorkplacePage(visit)));
    }
}
