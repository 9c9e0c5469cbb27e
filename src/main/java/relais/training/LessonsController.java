package relais.training;

import io.javalin.http.Context;

import relais.templates.Templates;

final class LessonsController {

    private final Training training;
    private final Templates templates;

    LessonsController(Training training, Templates templates) {
        this.training = training;
        this.templates = templates;
    }

    void show(Context ctx) {
        var page = LessonPage.of(ctx, training);
        if (page.place().isOpen()) {
            page.visit().show(templates.trainingLessonsShow(page));
        } else {
            page.visit().go(page.place().url());
        }
    }
}
