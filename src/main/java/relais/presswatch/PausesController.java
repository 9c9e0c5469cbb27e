package relais.presswatch;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** A source that is paused is not read until somebody says so. */
final class PausesController {

    private final PressWatch pressWatch;
    private final Templates templates;

    PausesController(PressWatch pressWatch, Templates templates) {
        this.pressWatch = pressWatch;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = SourcesController.allowed(ctx);

        pressWatch.pause(SourcesController.source(pressWatch, visit));

        answer(visit);
    }

    void remove(Context ctx) {
        var visit = SourcesController.allowed(ctx);

        pressWatch.resume(SourcesController.source(pressWatch, visit));

        answer(visit);
    }

    private void answer(Visit visit) {
        var after = new SourcePage(visit, SourcesController.source(pressWatch, visit));
        visit.changed(templates.presswatchSources_source(after), "/studio/sources");
    }
}
