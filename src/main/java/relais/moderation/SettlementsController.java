package relais.moderation;

import io.javalin.http.Context;

import relais.web.Visit;

/** Nothing more is to be done about a comment. */
final class SettlementsController {

    private final Moderation moderation;
    private final DeskController desk;

    SettlementsController(Moderation moderation, DeskController desk) {
        this.moderation = moderation;
        this.desk = desk;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = desk.concern(visit);
        var done = moderation.settle(visit.person(), concern);
        visit.done(
                Concern.desk(concern.subject()),
                done ? "flash.moderation.settled" : "flash.moderation.too-late");
    }
}
