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
        var place = Place.ofQuiz(ctx, training);
        if (place.isOpen()) {
            ask(place);
        } else {
            place.visit().go(place.url());
        }
    }

    /**
     * What was answered counts, also when something was asked for first while it was being
     * answered.
     */
    void create(Context ctx) {
        var place = Place.ofQuiz(ctx, training);
        var visit = place.visit();
        var sheet = sheet(place, visit.form());
        var form = QuizForm.submitted(visit.form(), sheet);

        if (sheet.handedIn()) {
            answer(ctx, place, sheet, new Grading.HandedInBefore());
        } else if (form.form().isValid() || quizzes.isOver(sheet)) {
            var grading =
                    quizzes.handIn(
                            visit.person(),
                            place.path(),
                            place.module(),
                            sheet,
                            form.answers(),
                            visit.language());
            answer(ctx, place, sheet, grading);
        } else if (!place.isOpen()) {
            visit.go(place.url());
        } else {
            var page = new SheetPage(place, sheet, form);
            visit.refused(
                    templates.trainingAttemptsBlank(page), templates.trainingAttempts_sheet(page));
        }
    }

    void show(Context ctx) {
        var place = Place.ofQuiz(ctx, training);
        var visit = place.visit();
        var page =
                quizzes.graded(
                                visit.person(),
                                place.module(),
                                visit.language(),
                                visit.pathId("attempt"))
                        .map(graded -> new GradedPage(place, graded))
                        .orElseThrow(NotFoundResponse::new);
        visit.show(templates.trainingAttemptsShow(page));
    }

    private void ask(Place place) {
        var visit = place.visit();
        switch (quizzes.turn(visit.person(), place.module(), visit.language())) {
            case Turn.Asked(var sheet) ->
                    visit.show(
                            templates.trainingAttemptsBlank(
                                    new SheetPage(place, sheet, QuizForm.blank(sheet))));
            case Turn.ToBegin turn ->
                    visit.show(templates.trainingAttemptsBegin(new BeginPage(place, turn)));
            case Turn.Paused turn ->
                    visit.show(templates.trainingAttemptsPause(new PausePage(place, turn)));
        }
    }

    private void answer(Context ctx, Place place, Sheet sheet, Grading grading) {
        var url = place.quizUrl() + "/" + sheet.number();
        switch (grading) {
            case Grading.Counted(var graded) -> {
                ctx.header("HX-Push-Url", url);
                var page = new GradedPage(Place.of(ctx, training), graded);
                place.visit().changed(templates.trainingAttempts_graded(page), url);
            }
            case Grading.HandedInBefore _ ->
                    place.visit().done(url, "flash.training.handed-in-before");
        }
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
