package relais.mentoring;

import gg.jte.Content;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentoring.Asking.AlreadyAsked;
import relais.mentoring.Asking.Asked;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** Asking a champion, and taking the question back. */
final class RequestsController {

    private final Mentoring mentoring;
    private final PeopleStore people;
    private final Templates templates;

    RequestsController(Mentoring mentoring, PeopleStore people, Templates templates) {
        this.mentoring = mentoring;
        this.people = people;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var request = new RequestForm(Form.blank());

        visit.show(
                templates.mentoringRequestsNew(
                        new NewRequestPage(visit, champion(visit), request, Optional.empty())));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var champion = champion(visit);
        var request = RequestForm.submitted(visit.form());

        if (request.form().isValid()) {
            ask(visit, champion, request);
        } else {
            refuse(visit, champion, request, Optional.empty());
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);

        var request = mentoring.proposedBy(visit.person(), visit.pathId("request"));
        var offered = request.filter(SponsorshipRequest::offered).isPresent();
        var path = offered ? "/mentoring/me" : "/mentoring";

        if (request.filter(it -> mentoring.withdraw(visit.person(), it.id())).isPresent()) {
            visit.done(
                    path,
                    offered ? "flash.mentoring.offer-withdrawn" : "flash.mentoring.withdrawn");
        } else {
            visit.go(path);
        }
    }

    private void ask(Visit visit, Person champion, RequestForm request) {
        switch (mentoring.ask(visit.person(), champion.id(), request.message())) {
            case Asked _ -> visit.done("/mentoring", "flash.mentoring.asked");
            case AlreadyAsked(var name) ->
                    refuse(
                            visit,
                            champion,
                            request,
                            Optional.of(visit.t("mentoring.ask.already-asked", name)));
            case Obstacle obstacle ->
                    refuse(
                            visit,
                            champion,
                            request,
                            Optional.of(
                                    ObstacleWords.forProtege(visit, obstacle, champion.name())));
        }
    }

    private void refuse(
            Visit visit, Person champion, RequestForm request, Optional<Content> hindered) {
        visit.refused(
                templates.mentoringRequestsNew(
                        new NewRequestPage(visit, champion, request, hindered)));
    }

    /** Somebody else who may be asked; whether they have a place is told when they are asked. */
    private Person champion(Visit visit) {
        return people.activeByHandle(visit.pathText("champion"))
                .filter(Person::champion)
                .filter(it -> it.id() != visit.person().id())
                .orElseThrow(NotFoundResponse::new);
    }
}
