package relais.joining;

import io.javalin.http.Context;

import relais.mentoring.Mentoring;
import relais.templates.Templates;
import relais.web.Visit;

/** Leaving the programme. */
final class LeavingController {

    private final Joining joining;
    private final Mentoring mentoring;
    private final Templates templates;

    LeavingController(Joining joining, Mentoring mentoring, Templates templates) {
        this.joining = joining;
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var person = visit.person();

        if (joining.membershipOf(person).isPresent()) {
            var proteges = mentoring.protegesOf(person.id()).size();
            var sponsored = mentoring.sponsorOf(person.id()).isPresent();
            visit.show(templates.joiningLeavingNew(new LeavingPage(visit, proteges, sponsored)));
        } else {
            visit.go("/welcome");
        }
    }

    /** A second click finds nothing left to do. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var erase = visit.form().value("trace").equals("erase");

        joining.leave(visit.person(), erase);

        visit.done("/", erase ? "flash.joining.erased" : "flash.joining.left");
    }
}
