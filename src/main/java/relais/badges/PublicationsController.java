package relais.badges;

import io.javalin.http.Context;

import relais.web.Visit;

/** The holder shows an award to everybody who has its address. */
final class PublicationsController {

    private final Awards awards;

    PublicationsController(Awards awards) {
        this.awards = awards;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var award = AwardsController.mine(awards, visit);
        awards.publish(award);
        visit.done("/awards/" + award.id(), "flash.award-public");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var award = AwardsController.mine(awards, visit);
        awards.unpublish(award);
        visit.done("/awards/" + award.id(), "flash.award-private");
    }
}
