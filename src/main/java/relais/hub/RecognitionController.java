package relais.hub;

import io.javalin.http.Context;

import relais.kudos.Kudos;
import relais.kudos.Spotlights;
import relais.labels.Labels;
import relais.levels.Levels;
import relais.templates.Templates;
import relais.web.Visit;

/**
 * Spotlights, new champions, one's level, thanks received, leaders: a part of the hub that comes
 * after the page, or a page of its own.
 */
final class RecognitionController {

    private static final int THANKS = 2;

    private final Kudos kudos;
    private final Spotlights spotlights;
    private final Labels labels;
    private final Levels levels;
    private final LeadersExample leaders;
    private final Templates templates;

    RecognitionController(
            Kudos kudos,
            Spotlights spotlights,
            Labels labels,
            Levels levels,
            LeadersExample leaders,
            Templates templates) {
        this.kudos = kudos;
        this.spotlights = spotlights;
        this.labels = labels;
        this.levels = levels;
        this.leaders = leaders;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var page =
                new RecognitionPage(
                        visit,
                        spotlights.shown(visit.language()),
                        labels.ceremonyFor(visit.person()),
                        levels.of(visit.person().id()),
                        kudos.received(visit.person(), Long.MAX_VALUE, THANKS),
                        leaders.lately(visit.language()));
        if (visit.isHtmx()) {
            visit.part(templates.hubRecognition_parts(page));
        } else {
            visit.show(templates.hubRecognitionShow(page));
        }
    }
}
