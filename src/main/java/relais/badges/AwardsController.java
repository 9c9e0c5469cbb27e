package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

final class AwardsController {

    private final Badges badges;
    private final PeopleStore people;
    private final Templates templates;

    AwardsController(Badges badges, PeopleStore people, Templates templates) {
        this.badges = badges;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.badgesAwardsIndex(
                        new HrPage(visit, badges.givenBy(visit.person().id(), visit.language()))));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var award =
                badges.award(visit.pathId("award"), visit.language())
                        .orElseThrow(NotFoundResponse::new);
        visit.show(templates.badgesAwardsShow(new AwardPage(visit, award)));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = AwardForm.blank(visit.query("badge"));
        visit.show(templates.badgesAwardsNew(page(visit, holder(visit), form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var holder = holder(visit);
        var form = AwardForm.submitted(visit.form());
        var badge = givable(visit, form);
        form.form().check("badge", badge.isPresent(), "form.error.required");

        if (form.form().isValid()) {
            var award =
                    badges.give(visit.person(), holder, badge.orElseThrow(), form)
                            .orElseThrow(NotFoundResponse::new);
            visit.done("/awards/" + award, "flash.badge-given");
        } else {
            visit.refused(templates.badgesAwardsNew(page(visit, holder, form)));
        }
    }

    private NewAwardPage page(Visit visit, Person holder, AwardForm form) {
        return new NewAwardPage(visit, holder, badges.givable(visit.language()), form);
    }

    private Optional<Badge> givable(Visit visit, AwardForm form) {
        return badges.givable(visit.language()).stream()
                .filter(it -> it.slug().equals(form.badge()))
                .findFirst();
    }

    /** Somebody whom this HR's role reaches; nobody gives themselves a badge. */
    private Person holder(Visit visit) {
        return people.activeByHandle(visit.pathText("person"))
                .filter(it -> it.id() != visit.person().id())
                .filter(it -> visit.person().isFor(Role.HR, it.unitPath(), it.country()))
                .orElseThrow(NotFoundResponse::new);
    }
}
