package relais.training;

import io.javalin.http.Context;

import relais.templates.Templates;

final class ModulesController {

    private final Training training;
    private final Templates templates;

    ModulesController(Training training, Templates templates) {
        this.training = training;
        this.templates = templates;
    }

    void show(Context ctx) {
        var place = Place.of(ctx, training);
        var visit = place.visit();
        var lessons = training.lessons(visit.person(), place.module(), visit.language());
        visit.show(templates.trainingModulesShow(new ModulePage(place, lessons)));
    }
}
