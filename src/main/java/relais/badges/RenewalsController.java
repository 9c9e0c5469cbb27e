package relais.badges;

import io.javalin.http.Context;

import relais.web.Visit;

/** HR prolongs what ends. */
final class RenewalsController {

    private final Awards awards;

    RenewalsController(Awards awards) {
        this.awards = awards;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var award = AwardsController.inReach(awards, visit);
        awards.renew(visit.person(), award)
                .ifPresentOrElse(
                        renewed -> visit.done("/awards/" + renewed, "flash.award-renewed"),
                        () -> visit.go("/awards/" + award.id()));
    }
}
