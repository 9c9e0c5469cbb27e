package relais.labels;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentoring.Mentoring;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;
import relais.templates.Templates;
import relais.web.Visit;

/** A sponsor's word for one of their protégés. */
final class SupportsController {

    private final Labels labels;
    private final Mentoring mentoring;
    private final PeopleStore people;
    private final Templates templates;

    SupportsController(
            Labels labels, Mentoring mentoring, PeopleStore people, Templates templates) {
        this.labels = labels;
        this.mentoring = mentoring;
        this.people = people;
        this.templates = templates;
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var protege = protege(visit);
        var form = SupportForm.of(labels.wishes().openOf(protege.id()));
        visit.show(templates.labelsSupport(page(visit, protege, form)));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var protege = protege(visit);
        var form = SupportForm.submitted(visit.form());

        if (form.form().isValid()) {
            var said = labels.support(visit.person(), protege, form.words(), form.open());
            visit.done(LabelController.MINE + "/" + protege.handle(), flash(said));
        } else {
            visit.refused(templates.labelsSupport(page(visit, protege, form)));
        }
    }

    private static String flash(Asking asking) {
        return switch (asking) {
            case Asking.Asked(), Asking.AlreadyAsked() -> "flash.label.supported";
            case Asking.NotReady() -> "flash.label.protege-not-ready";
            case Asking.AlreadyChampion() -> "flash.label.protege-is-champion";
        };
    }

    private SupportPage page(Visit visit, Person protege, SupportForm form) {
        return new SupportPage(
                visit,
                protege,
                labels.wishes().criteriaOf(protege.id()),
                labels.wishes().openOf(protege.id()),
                form);
    }

    private Person protege(Visit visit) {
        return mentoring.protegesOf(visit.person().id()).stream()
                .filter(it -> it.handle().equals(visit.pathText("protege")))
                .findFirst()
                .map(PersonCard::id)
                .flatMap(people::active)
                .orElseThrow(NotFoundResponse::new);
    }
}
