package relais.hub;

import io.javalin.http.Context;

import relais.kudos.Kudos;
import relais.kudos.Spotlights;
import relais.levels.Levels;
import relais.templates.Templates;
import relais.web.Visit;

/**
 * The part of the hub that comes after the page: spotlights, one's level, thanks received, leaders.
 */
final class RecognitionController {

    private static final int THANKS = 2;

    private final Kudos kudos;
    private final Spotlights spotlights;
    private final Levels levels;
    private final LeadersExample leaders;
    private final Templates templates;

    RecognitionController(
            Kudos kudos,
            Spotlights spotlights,
            Levels levels,
            LeadersExample leaders,
            Templates templates) {
        this.kudos = kudos;
        this.spotlights = spotlights;
        this.levels = levels;
        this.leaders = leaders;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.part(
                templates.hubHub_recognition(
                        new RecognitionPage(
                                visit,
                                spotlights.shown(visit.language()),
                                levels.of(visit.person().id()),
                                kudos.received(visit.person(), Long.MAX_VALUE, THANKS),
                                leaders.lately(visit.language()))));
    }
}
