package relais.presswatch;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** Sources that are trusted to publish by themselves. */
final class TrustsController {

    private final PressWatch pressWatch;
    private final Templates templates;

    TrustsController(PressWatch pressWatch, Templates templates) {
        this.pressWatch = pressWatch;
        this.templates = templates;
    }

    void create(Context ctx) {
        trust(SourcesController.allowed(ctx), true);
    }

    void remove(Context ctx) {
        trust(SourcesController.allowed(ctx), false);
    }

    private void trust(Visit visit, boolean publishes) {
        pressWatch.trust(SourcesController.source(pressWatch, visit), publishes);

        var after = new SourcePage(visit, SourcesController.source(pressWatch, visit));
        visit.changed(templates.presswatchSources_source(after), "/studio/sources");
    }
}
