package relais.labels;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lead appoints founding champions, and ends what has had its time. */
final class FoundersController {

    private static final String FOUNDERS = "/lead/champions";

    private final Labels labels;
    private final PeopleStore people;
    private final Templates templates;

    FoundersController(Labels labels, PeopleStore people, Templates templates) {
        this.labels = labels;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.labelsFoundersIndex(
                        new FoundersPage(visit, labels.founders(visit.person()))));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = ReasonForm.about(visit.query("person"));
        visit.show(templates.labelsFoundersNew(new NewFounderPage(visit, form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = ReasonForm.submitted(visit.form());
        var person = named(form.person()).filter(it -> isInReach(visit, it));
        form.form()
                .required("person")
                .check("person", person.isPresent(), "labels.founders.unknown");
        if (form.form().isValid()) {
            appoint(visit, person.orElseThrow(), form);
        }

        if (form.form().isValid()) {
            visit.done(FOUNDERS, "flash.label.appointed");
        } else {
            visit.refused(templates.labelsFoundersNew(new NewFounderPage(visit, form)));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.labelsFoundersShow(page(visit, founder(visit), ReasonForm.blank())));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var founder = founder(visit);
        var form = ReasonForm.submitted(visit.form());

        if (form.form().isValid()) {
            labels.take(visit.person(), founder.id(), false, form.reason());
            visit.done(FOUNDERS, "flash.label.ended");
        } else {
            visit.refused(templates.labelsFoundersShow(page(visit, founder, form)));
        }
    }

    /** What hinders it is said at the field. */
    private void appoint(Visit visit, Person person, ReasonForm form) {
        var card = people.card(person.id()).orElseThrow();
        switch (labels.appoint(visit.person(), card, form.reason())) {
            case Answering.Done() -> {}
            case Answering.NotReady() -> form.form().check("person", false, "labels.founders.out");
            case Answering.HasSponsor _ ->
                    form.form().check("person", false, "labels.founders.sponsored");
            case Answering.AlreadyChampion(), Answering.TooLate() ->
                    form.form().check("person", false, "labels.founders.champion");
        }
    }

    private LabelHolderPage page(Visit visit, Person founder, ReasonForm form) {
        return new LabelHolderPage(
                visit, founder, labels.historyOf(founder.id()), YearFacts.NONE, form);
    }

    private Optional<Person> named(String text) {
        return Optional.ofNullable(people.named(List.of(text)).get(text.toLowerCase(Locale.ROOT)))
                .flatMap(people::active);
    }

    private static boolean isInReach(Visit visit, Person person) {
        return visit.person().isFor(Role.LEAD, person.unitPath(), person.country());
    }

    /** Somebody in reach who is a founding champion now. */
    private Person founder(Visit visit) {
        return people.activeByHandle(visit.pathText("member"))
                .filter(it -> isInReach(visit, it))
                .filter(
                        it ->
                                labels.historyOf(it.id()).stream()
                                        .anyMatch(label -> label.isStanding() && label.founding()))
                .orElseThrow(NotFoundResponse::new);
    }
}
