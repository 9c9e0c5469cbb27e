package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.SecurityHeaders;

/** What runs in a lesson: as large as the window, or how it goes meanwhile. */
final class PlayersController {

    private final Training training;
    private final Templates templates;

    PlayersController(Training training, Templates templates) {
        this.training = training;
        this.templates = templates;
    }

    void show(Context ctx) {
        var page = LessonPage.of(ctx, training);
        if (page.pack().isEmpty()) {
            throw new NotFoundResponse();
        }
        if (page.place().isOpen()) {
            SecurityHeaders.allowFrame(ctx, "'self'");
            page.visit().show(templates.trainingPlayersShow(page));
        } else {
            page.visit().go(page.place().url());
        }
    }

    /** Asked for when the content says something. */
    void index(Context ctx) {
        var page = LessonPage.of(ctx, training);
        var pack = page.pack().orElseThrow(NotFoundResponse::new);
        if (pack.open().doneAt().isPresent()) {
            ctx.header("HX-Trigger", "activity-recorded");
        }
        page.visit().show(templates.trainingPlayers_state(pack, true));
    }
}
