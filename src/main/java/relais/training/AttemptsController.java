package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Form;

import java.util.Optional;

/** To answer a quiz is to create an attempt. */
final class AttemptsController {

    private final Training training;
    private final Quizzes quizzes;
    private final Templates templates;

    AttemptsController(Training training, Templates templates) {
        this.training = training;
        this.quizzes = training.quizzes();
        this.templates = templates;
    }

    void blank(Context ctx) {
        var place = Place.of(ctx, training);
        var visit = place.visit();
        var sheet = quizzes.sheet(visit.person(), place.module(), visit.language());
        visit.show(
                templates.trainingAttemptsBlank(
                        new SheetPage(place, sheet, QuizForm.blank(sheet))));
    }

    void create(Context ctx) {
        var place = Place.of(ctx, training);
        var visit = place.visit();
        var sheet = sheet(place, visit.form());
        var form = QuizForm.submitted(visit.form(), sheet);

        if (form.form().isValid()) {
            var grading =
                    quizzes.handIn(
                            visit.person(), place.path(), place.module(), sheet, form.answers());
            answer(ctx, place, sheet, grading);
        } else {
            var page = new SheetPage(place, sheet, form);
            visit.refused(
                    templates.trainingAttemptsBlank(page), templates.trainingAttempts_sheet(page));
        }
    }

    void show(Context ctx) {
        var place = Place.of(ctx, training);
        var page = graded(place, place.visit().pathId("attempt"));
        place.visit().show(templates.trainingAttemptsShow(page));
    }

    private void answer(Context ctx, Place place, Sheet sheet, Grading grading) {
        var url = place.quizUrl() + "/" + sheet.number();
        switch (grading) {
            case Grading.Counted _ -> {
                ctx.header("HX-Push-Url", url);
                var page = graded(Place.of(ctx, training), sheet.number());
                place.visit().changed(templates.trainingAttempts_graded(page), url);
            }
            case Grading.HandedInBefore _ ->
                    place.visit().done(url, "flash.training.handed-in-before");
        }
    }

    private GradedPage graded(Place place, long number) {
        var visit = place.visit();
        return quizzes.graded(visit.person(), place.module(), visit.language(), number)
                .map(graded -> new GradedPage(place, graded))
                .orElseThrow(NotFoundResponse::new);
    }

    /** The sheet that was answered. One that this person was never given is not there. */
    private Sheet sheet(Place place, Form form) {
        var visit = place.visit();
        return number(form)
                .flatMap(it -> quizzes.sheet(visit.person(), place.module(), visit.language(), it))
                .orElseThrow(NotFoundResponse::new);
    }

    private static Optional<Long> number(Form form) {
        return form.value("attempt").matches("\\d{1,5}")
                ? Optional.of(Long.valueOf(form.value("attempt")))
                : Optional.empty();
    }
}
