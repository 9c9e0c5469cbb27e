package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.SecurityHeaders;

/**
 * A lesson with a video from elsewhere in its place: only whoever asked for it comes here, and only
 * here may its host show anything.
 */
final class FilmsController {

    private final Training training;
    private final Shelves shelves;
    private final Templates templates;

    FilmsController(Training training, Shelves shelves, Templates templates) {
        this.training = training;
        this.shelves = shelves;
        this.templates = templates;
    }

    void show(Context ctx) {
        var page = LessonPage.of(ctx, training);
        if (!page.place().isOpen()) {
            throw new NotFoundResponse();
        }
        var screen = shelves.screen(page.text(), true);
        var outside = screen.flatMap(Screen::outside).orElseThrow(NotFoundResponse::new);
        var own = page.pack().isPresent() ? " 'self'" : "";
        SecurityHeaders.allowFrame(ctx, outside.origin() + own);
        page.visit().show(templates.trainingLessonsShow(page.with(screen)));
    }
}
