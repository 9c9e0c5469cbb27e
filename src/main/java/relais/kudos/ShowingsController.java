package relais.kudos;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** On the wall, by the receiver's wish, and off it again. */
final class ShowingsController {

    private final Kudos kudos;
    private final Templates templates;

    ShowingsController(Kudos kudos, Templates templates) {
        this.kudos = kudos;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        kudos.show(visit.person(), mine(visit));
        answer(visit);
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        kudos.hide(visit.person(), mine(visit));
        answer(visit);
    }

    private void answer(Visit visit) {
        var thanks = mine(visit);
        visit.changed(templates.kudosThanks_choice(visit, thanks), thanks.path());
    }

    /** Only the receiver decides. */
    private Thanks mine(Visit visit) {
        var thanks = ThanksController.thanks(kudos, visit);
        if (!thanks.isFor(visit.person().id())) {
            throw new NotFoundResponse();
        }
        return thanks;
    }
}
