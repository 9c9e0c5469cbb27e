package relais.mentoring;

import gg.jte.Content;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentoring.Offering.NotLooking;
import relais.mentoring.Offering.Offered;
import relais.mentoring.Offering.Spoken;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** A champion offers help to somebody who looks. */
final class OffersController {

    private final Mentoring mentoring;
    private final PeopleStore people;
    private final Templates templates;

    OffersController(Mentoring mentoring, PeopleStore people, Templates templates) {
        this.mentoring = mentoring;
        this.people = people;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var seeker = seeker(visit);
        show(visit, seeker, new RequestForm(Form.blank()));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var seeker = seeker(visit);
        var offer = RequestForm.submitted(visit.form());

        if (offer.form().isValid()) {
            offer(visit, seeker, offer);
        } else {
            refuse(visit, seeker, offer, Optional.empty());
        }
    }

    private void offer(Visit visit, Person seeker, RequestForm offer) {
        var name = seeker.name();
        switch (mentoring.offer(visit.person(), seeker.id(), offer.message())) {
            case Offered _ -> visit.done("/mentoring/me", "flash.mentoring.offered");
            case Spoken() -> refuse(visit, seeker, offer, told(visit, "spoken", name));
            case NotLooking() -> refuse(visit, seeker, offer, told(visit, "not-looking", name));
            case Obstacle obstacle ->
                    refuse(
                            visit,
                            seeker,
                            offer,
                            Optional.of(ObstacleWords.forOffer(visit, obstacle, name)));
        }
    }

    private void show(Visit visit, Person seeker, RequestForm offer) {
        visit.show(
                templates.mentoringOffersNew(
                        new HelpPage(visit, seeker, wish(seeker), offer, Optional.empty())));
    }

    private void refuse(Visit visit, Person seeker, RequestForm offer, Optional<Content> hindered) {
        visit.refused(
                templates.mentoringOffersNew(
                        new HelpPage(visit, seeker, wish(seeker), offer, hindered)));
    }

    private static Optional<Content> told(Visit visit, String word, String name) {
        return Optional.of(visit.t("mentoring.offer." + word, name));
    }

    private String wish(Person seeker) {
        return mentoring.lookingOf(seeker.id()).map(Looking::wish).orElse("");
    }

    /** Only those who look can be offered anything: for all others there is no such page. */
    private Person seeker(Visit visit) {
        return people.activeByHandle(visit.pathText("seeker"))
                .filter(it -> it.id() != visit.person().id())
                .filter(it -> mentoring.lookingOf(it.id()).isPresent())
                .orElseThrow(NotFoundResponse::new);
    }
}
