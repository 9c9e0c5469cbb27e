package relais.training;

import io.javalin.http.Context;

/** To have read a lesson is to create a reading. Looking at the page alone writes nothing. */
final class ReadingsController {

    private final Training training;

    ReadingsController(Training training) {
        this.training = training;
    }

    void create(Context ctx) {
        var page = LessonPage.of(ctx, training);

        if (page.place().isOpen()) {
            training.read(page.visit().person(), page.place().module(), page.lesson());
            page.visit().go(page.nextUrl());
        } else {
            page.visit().go(page.place().url());
        }
    }
}
