package relais.mentoring;

import gg.jte.Content;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentoring.Answering.Accepted;
import relais.mentoring.Answering.Declined;
import relais.mentoring.Answering.Withdrawn;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** A champion's answers to those who ask. */
final class AnswersController {

    private final Mentoring mentoring;
    private final Templates templates;

    AnswersController(Mentoring mentoring, Templates templates) {
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);

        visit.show(templates.mentoringAnswersIndex(page(visit, Optional.empty())));
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
        switch (answer) {
            case Accepted() -> visit.done("/mentoring/me", "flash.mentoring.accepted");
            case Declined() -> visit.done("/mentoring/me", "flash.mentoring.declined");
            case Withdrawn() -> visit.done("/mentoring/me", "flash.mentoring.lapsed");
            case Obstacle obstacle -> {
                var words = ObstacleWords.forChampion(visit, obstacle, request.other().name());
                visit.refused(templates.mentoringAnswersIndex(page(visit, Optional.of(words))));
            }
        }
    }

    private SponsorshipRequest request(Visit visit) {
        return mentoring
                .requestFor(visit.person(), visit.pathId("request"))
                .orElseThrow(NotFoundResponse::new);
    }

    private RequestsPage page(Visit visit, Optional<Content> hindered) {
        var me = visit.person().id();
        return new RequestsPage(
                visit,
                mentoring.requestsFor(me),
                mentoring.protegesOf(me),
                mentoring.standingOf(me).map(Standing::free).orElse(0),
                hindered);
    }
}
