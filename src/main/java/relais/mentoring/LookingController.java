package relais.mentoring;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** Ambassadors who would like a sponsor, and champions who read who they are. */
final class LookingController {

    static final int LONGEST = 300;

    private static final String MINE = "/mentoring#mentoring_looking";

    private final Mentoring mentoring;
    private final Templates templates;

    LookingController(Mentoring mentoring, Templates templates) {
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var me = visit.person();
        var free = mentoring.standingOf(me.id()).map(Standing::free).orElse(0);

        visit.show(
                templates.mentoringLookingIndex(
                        new SeekersPage(visit, mentoring.seekersFor(me), free)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = visit.form().atMost(LONGEST, "wish");

        if (form.isValid()) {
            mentoring.look(visit.person(), form.value("wish"));
            visit.done(MINE, "flash.mentoring.looking");
        } else {
            visit.refused(templates.mentoringLookingNew(new LookingPage(visit, form)));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        mentoring.stopLooking(visit.person());
        visit.done(MINE, "flash.mentoring.not-looking");
    }
}
