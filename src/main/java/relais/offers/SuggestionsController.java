package relais.offers;

import io.javalin.http.Context;

import relais.web.Visit;

/**
 * To decline is to remove what was suggested from one's own pages. The answer is always the same:
 * not even a number that was guessed tells anything.
 */
final class SuggestionsController {

    private final Offers offers;

    SuggestionsController(Offers offers) {
        this.offers = offers;
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        offers.decline(visit.person(), visit.pathId("offer"));
        var hub = visit.form().value("from").equals("hub");
        visit.done(hub ? "/" : "/training", "flash.offer.declined");
    }
}
