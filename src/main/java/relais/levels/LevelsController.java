package relais.levels;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

final class LevelsController {

    private final Levels levels;
    private final Templates templates;

    LevelsController(Levels levels, Templates templates) {
        this.levels = levels;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var ladder = levels.of(visit.person().id());
        visit.show(templates.levelsLevelsIndex(new LevelsPage(visit, ladder, levels.acts())));
    }
}
