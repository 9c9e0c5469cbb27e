package relais.badges;

import io.javalin.http.Context;

import relais.web.Visit;

/** The holder keeps an award from colleagues' eyes. */
final class HidingsController {

    private final Awards awards;

    HidingsController(Awards awards) {
        this.awards = awards;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var award = AwardsController.mine(awards, visit);
        awards.hide(award);
        visit.done("/awards/" + award.id(), "flash.award-hidden");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var award = AwardsController.mine(awards, visit);
        awards.show(award);
        visit.done("/awards/" + award.id(), "flash.award-shown");
    }
}
