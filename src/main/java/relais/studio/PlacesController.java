package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;

/** Pieces at the top of the feed, and those that readers see no more. */
final class PlacesController {

    private final Studio studio;
    private final PeopleStore people;

    PlacesController(Studio studio, PeopleStore people) {
        this.studio = studio;
        this.people = people;
    }

    void pin(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        boolean pinned = studio.publishing().pin(desk.visit().person(), item(piece));
        desk.visit().done(piece.url(), pinned ? "flash.studio.pinned" : "flash.studio.pins");
    }

    void unpin(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        studio.publishing().unpin(item(piece));
        desk.visit().done(piece.url(), "flash.studio.unpinned");
    }

    void archive(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        studio.publishing().archive(item(piece));
        desk.visit().done(piece.url(), "flash.studio.archived");
    }

    void restore(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        studio.publishing().restore(item(piece));
        desk.visit().done(piece.url(), "flash.studio.restored");
    }

    private static long item(Piece piece) {
        return piece.itemId().orElseThrow(NotFoundResponse::new);
    }
}
