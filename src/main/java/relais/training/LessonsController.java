package relais.training;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.SecurityHeaders;

final class LessonsController {

    private final Training training;
    private final Shelves shelves;
    private final Templates templates;

    LessonsController(Training training, Shelves shelves, Templates templates) {
        this.training = training;
        this.shelves = shelves;
        this.templates = templates;
    }

    void show(Context ctx) {
        var page = LessonPage.of(ctx, training);
        if (page.pack().isPresent()) {
            SecurityHeaders.allowFrame(ctx, "'self'");
        }
        if (page.place().isOpen()) {
            var screen = shelves.screen(page.text(), false);
            page.visit().show(templates.trainingLessonsShow(page.with(screen)));
        } else {
            page.visit().go(page.place().url());
        }
    }
}
