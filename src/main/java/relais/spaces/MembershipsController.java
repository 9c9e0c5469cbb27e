package relais.spaces;

import io.javalin.http.Context;

import relais.web.Visit;

/** Coming into a space, and leaving it. */
final class MembershipsController {

    private final Spaces spaces;
    private final SpaceSheet sheet;

    MembershipsController(Spaces spaces, SpaceSheet sheet) {
        this.spaces = spaces;
        this.sheet = sheet;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.readable(visit);
        var done = spaces.join(visit.person(), space);
        visit.done(space.path(), done ? "flash.spaces.joined" : "flash.spaces.archived-meanwhile");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var space = sheet.space(visit);
        spaces.leave(visit.person(), space);
        visit.done("/spaces", "flash.spaces.left");
    }
}
