package relais.certificates;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

/** What somebody completed, for HR and leads whose role reaches them. */
final class HoldersController {

    private final Certificates certificates;
    private final Imprint imprint;
    private final PeopleStore people;
    private final Templates templates;

    HoldersController(
            Certificates certificates, Imprint imprint, PeopleStore people, Templates templates) {
        this.certificates = certificates;
        this.imprint = imprint;
        this.people = people;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var holder = holder(visit);
        visit.show(
                templates.certificatesHoldersShow(
                        new HolderPage(visit, imprint, holder, certificates.of(holder.id()))));
    }

    private Person holder(Visit visit) {
        return people.activeByHandle(visit.pathText("person"))
                .filter(
                        it ->
                                visit.person().isFor(Role.HR, it.unitPath(), it.country())
                                        || visit.person()
                                                .isFor(Role.LEAD, it.unitPath(), it.country()))
                .orElseThrow(NotFoundResponse::new);
    }
}
