package relais.kudos;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.kudos.Planning.Asking;
import relais.kudos.Planning.DeskFull;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** The lead's spotlight desk. */
final class DeskController {

    private final Spotlights spotlights;
    private final Works works;
    private final PeopleStore people;
    private final Templates templates;

    DeskController(Spotlights spotlights, Works works, PeopleStore people, Templates templates) {
        this.spotlights = spotlights;
        this.works = works;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.kudosDeskIndex(
                        new DeskPage(
                                visit,
                                spotlights.planned(visit.person(), visit.language()),
                                spotlights.suggestions(visit.person()))));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = SpotlightForm.blank(visit.query("person"), spotlights.today());
        visit.show(templates.kudosDeskNew(new NewSpotlightPage(visit, form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = SpotlightForm.submitted(visit.form(), spotlights.today());
        var asked = form.handles().stream().map(it -> within(visit, it)).toList();
        var about = works.at(form.about(), visit.person(), visit.language());
        form.form()
                .check(
                        "people",
                        asked.stream().allMatch(Optional::isPresent),
                        "kudos.spotlight.who")
                .check("about", form.about().isEmpty() || about.isPresent(), "kudos.about.unknown");

        if (form.form().isValid()) {
            plan(visit, form, asked.stream().flatMap(Optional::stream).distinct().toList(), about);
        } else {
            refuse(visit, form);
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        long id = visit.pathId("spotlight");
        var planned =
                spotlights.planned(visit.person(), visit.language()).stream()
                        .filter(it -> it.id() == id)
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        spotlights.takeDown(planned);
        visit.go("/lead/spotlights");
    }

    private void plan(Visit visit, SpotlightForm form, List<Person> asked, Optional<Work> about) {
        switch (spotlights.plan(visit.person(), asked, form, about)) {
            case Asking _ -> visit.done("/lead/spotlights", "flash.kudos.spotlight-asked");
            case DeskFull _ -> {
                form.form().check("from", false, "kudos.spotlight.full");
                refuse(visit, form);
            }
        }
    }

    private void refuse(Visit visit, SpotlightForm form) {
        visit.refused(templates.kudosDeskNew(new NewSpotlightPage(visit, form)));
    }

    /** Somebody whom this lead's role reaches. */
    private Optional<Person> within(Visit visit, String handleOrEmail) {
        var found =
                handleOrEmail.contains("@")
                        ? people.activeByEmail(handleOrEmail)
                        : people.activeByHandle(handleOrEmail);
        return found.filter(it -> visit.person().isFor(Role.LEAD, it.unitPath(), it.country()));
    }
}
