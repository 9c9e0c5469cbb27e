package relais.training;

import io.javalin.http.Context;

/** To begin a try with a clock is to create an opening. */
final class OpeningsController {

    private final Training training;

    OpeningsController(Training training) {
        this.training = training;
    }

    /** A clock that is running already goes on. */
    void create(Context ctx) {
        var place = Place.ofQuiz(ctx, training);
        if (place.isOpen()) {
            training.quizzes().begin(place.visit().person(), place.module());
            place.visit().go(place.quizUrl());
        } else {
            place.visit().go(place.url());
        }
    }
}
