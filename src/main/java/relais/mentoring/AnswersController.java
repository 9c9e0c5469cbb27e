package relais.mentoring;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentoring.Answering.Accepted;
import relais.mentoring.Answering.Declined;
import relais.mentoring.Answering.Withdrawn;
import relais.templates.Templates;
import relais.web.Visit;

/** Answers to those who ask, and to champions who offer: by the side that did not propose it. */
final class AnswersController {

    private final Mentoring mentoring;
    private final Templates templates;

    AnswersController(Mentoring mentoring, Templates templates) {
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var request = request(visit);

        say(visit, request, mentoring.accept(visit.person(), request));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var request = request(visit);

        say(visit, request, mentoring.decline(visit.person(), request));
    }

    private void say(Visit visit, SponsorshipRequest request, Answering answer) {
        var pair = "/mentoring/pairs/" + request.other().handle();
        var desk = request.offered() ? "/mentoring" : "/mentoring/me";
        switch (answer) {
            case Accepted() -> visit.done(pair, flash(request, "accepted"));
            case Declined() -> visit.done(desk, flash(request, "declined"));
            case Withdrawn() -> visit.done(desk, flash(request, "lapsed"));
            case Obstacle obstacle -> {
                var name = request.other().name();
                var words =
                        request.offered()
                                ? ObstacleWords.forProtege(visit, obstacle, name)
                                : ObstacleWords.forChampion(visit, obstacle, name);
                visit.refused(
                        templates.mentoringAnswersShow(new AnswerPage(visit, request, words)));
            }
        }
    }

    private static String flash(SponsorshipRequest request, String answer) {
        return (request.offered() ? "flash.mentoring.offer-" : "flash.mentoring.") + answer;
    }

    private SponsorshipRequest request(Visit visit) {
        return mentoring
                .requestFor(visit.person(), visit.pathId("request"))
                .orElseThrow(NotFoundResponse::new);
    }
}
