package relais.presswatch;

import io.javalin.http.Context;

import relais.templates.Templates;

/** "Read it now": within seconds, while the page says so. */
final class FetchesController {

    private final PressWatch pressWatch;
    private final Templates templates;

    FetchesController(PressWatch pressWatch, Templates templates) {
        this.pressWatch = pressWatch;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = SourcesController.allowed(ctx);

        pressWatch.ask(SourcesController.source(pressWatch, visit));

        var after = new SourcePage(visit, SourcesController.source(pressWatch, visit));
        visit.changed(templates.presswatchSources_source(after), "/studio/sources");
    }
}
