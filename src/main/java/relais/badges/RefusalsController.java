package relais.badges;

import io.javalin.http.Context;

import relais.web.Visit;

/** The holder does not want an award, or does after all. */
final class RefusalsController {

    private final Awards awards;

    RefusalsController(Awards awards) {
        this.awards = awards;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var award = AwardsController.mine(awards, visit);
        awards.decline(award);
        visit.done("/awards/" + award.id(), "flash.award-declined");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var award = AwardsController.mine(awards, visit);
        awards.accept(award);
        visit.done("/awards/" + award.id(), "flash.award-accepted");
    }
}
