package relais.badges;

import io.javalin.http.Context;

/** A badge is no longer given; it can be brought back. */
final class RetirementsController {

    private final Badges badges;

    RetirementsController(Badges badges) {
        this.badges = badges;
    }

    void create(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var badge = CatalogueController.badge(badges, visit);
        badges.catalogue().retire(visit.person(), badge);
        visit.done("/hr/badges/" + badge.slug(), "flash.badge-retired");
    }

    void remove(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var badge = CatalogueController.badge(badges, visit);
        badges.catalogue().bringBack(visit.person(), badge);
        visit.done("/hr/badges/" + badge.slug(), "flash.badge-back");
    }
}
