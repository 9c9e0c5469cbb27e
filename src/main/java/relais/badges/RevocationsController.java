package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** HR takes an award back, with a reason, and gives it back. */
final class RevocationsController {

    private final Awards awards;
    private final Templates templates;

    RevocationsController(Awards awards, Templates templates) {
        this.awards = awards;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.badgesRevocationsNew(
                        new RevocationPage(visit, standing(visit), RevocationForm.blank())));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var award = standing(visit);
        var form = RevocationForm.submitted(visit.form());

        if (form.form().isValid()) {
            awards.revoke(visit.person(), award, form.reason());
            visit.done("/awards/" + award.id(), "flash.award-revoked");
        } else {
            visit.refused(templates.badgesRevocationsNew(new RevocationPage(visit, award, form)));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var award = AwardsController.inReach(awards, visit);
        boolean restored = awards.restore(visit.person(), award);
        visit.done(
                "/awards/" + award.id(),
                restored ? "flash.award-restored" : "flash.award-not-restored");
    }

    private Award standing(Visit visit) {
        var award = AwardsController.inReach(awards, visit);
        if (!award.isStanding()) {
            throw new NotFoundResponse();
        }
        return award;
    }
}
