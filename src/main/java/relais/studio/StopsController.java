package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

import relais.people.Role;
import relais.web.Visit;

/** The switch for a crisis: nothing more comes out, for anybody, until somebody lets it. */
final class StopsController {

    private static final int LONGEST = 500;

    private final Studio studio;

    StopsController(Studio studio) {
        this.studio = studio;
    }

    void create(Context ctx) {
        var visit = everywhere(ctx);
        var message = visit.form().value("message");
        boolean isFine = !message.isEmpty() && message.length() <= LONGEST;
        boolean stopped = isFine && studio.publishing().stop(visit.person(), message);
        visit.done(
                "/studio",
                !isFine
                        ? "flash.studio.stop.why"
                        : stopped ? "flash.studio.stopped" : "flash.studio.stopped.before");
    }

    void remove(Context ctx) {
        var visit = everywhere(ctx);
        studio.publishing().goOn(visit.person());
        visit.done("/studio", "flash.studio.going-on");
    }

    /** It concerns everyone, so a role with limits does not do. */
    private static Visit everywhere(Context ctx) {
        var visit = Visit.of(ctx);
        if (!visit.person().isEverywhere(Role.EDITOR)) {
            throw new ForbiddenResponse();
        }
        return visit;
    }
}
