package relais.kudos;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** What the people in a spotlight say to it. */
final class SpotlightsController {

    private final Spotlights spotlights;
    private final Templates templates;

    SpotlightsController(Spotlights spotlights, Templates templates) {
        this.spotlights = spotlights;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.kudosSpotlightsShow(new SpotlightPage(visit, asked(visit))));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        spotlights.agree(visit.person(), asked(visit));
        answer(visit);
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        spotlights.refuse(visit.person(), asked(visit));
        answer(visit);
    }

    private void answer(Visit visit) {
        var asked = asked(visit);
        visit.changed(
                templates.kudosSpotlights_answer(visit, asked), "/kudos/spotlights/" + asked.id());
    }

    private Asked asked(Visit visit) {
        return spotlights
                .asked(visit.person(), visit.pathId("spotlight"))
                .orElseThrow(NotFoundResponse::new);
    }
}
