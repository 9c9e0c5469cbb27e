package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Names that colleagues put forward. Everybody sees their own nominations and nobody else's. */
final class NominationsController {

    private final Badges badges;
    private final Nominations nominations;
    private final PeopleStore people;
    private final Templates templates;

    NominationsController(
            Badges badges, Nominations nominations, PeopleStore people, Templates templates) {
        this.badges = badges;
        this.nominations = nominations;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.badgesNominationsIndex(
                        new NominationsPage(
                                visit, nominations.by(visit.person(), visit.language()))));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form =
                NominationForm.blank(
                        visit.query("to"), visit.query("badge"), people, visit.person());
        visit.show(templates.badgesNominationsNew(page(visit, form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = NominationForm.submitted(visit.form(), people, visit.person());
        var badge = badge(visit, form);
        form.form().check("badge", badge.isPresent(), "form.error.required");

        if (form.form().isValid()) {
            var nominee = form.nominee().orElseThrow();
            answer(
                    visit,
                    form,
                    nominations.nominate(visit.person(), nominee, badge.get(), form.reason()));
        } else {
            visit.refused(templates.badgesNominationsNew(page(visit, form)));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        if (!nominations.takeBack(visit.person(), visit.pathId("nomination"))) {
            throw new NotFoundResponse();
        }
        visit.done("/nominations", "flash.nomination-taken-back");
    }

    private void answer(Visit visit, NominationForm form, Nominating outcome) {
        switch (outcome) {
            case Nominating.Noted() -> visit.done("/nominations", "flash.nomination-noted");
            case Nominating.Given(var award) ->
                    visit.done("/awards/" + award, "flash.nomination-given");
            case Nominating.Twice() -> refuse(visit, form, "badges.nominate.twice");
            case Nominating.EnoughThisMonth() -> refuse(visit, form, "badges.nominate.enough");
            case Nominating.HoldsAlready() -> refuse(visit, form, "badges.nominate.holds");
            case Nominating.NotForThem() -> refuse(visit, form, "badges.give.not-for-them");
        }
    }

    private void refuse(Visit visit, NominationForm form, String messageKey) {
        visit.refused(templates.badgesNominationsNew(page(visit, form.refused(messageKey))));
    }

    private Optional<Badge> badge(Visit visit, NominationForm form) {
        return badges.nominated(visit.language()).stream()
                .filter(it -> it.slug().equals(form.badge()))
                .findFirst();
    }

    private NewNominationPage page(Visit visit, NominationForm form) {
        return new NewNominationPage(
                visit, badges.nominated(visit.language()), nominations.mostAMonth(), form);
    }
}
