package relais.studio;

import io.javalin.http.Context;

import relais.feed.Published;
import relais.people.PeopleStore;
import relais.web.Visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** What readers see of a piece: published now or later, moved, taken back, at the top. */
final class PublicationsController {

    private final Studio studio;
    private final PeopleStore people;

    PublicationsController(Studio studio, PeopleStore people) {
        this.studio = studio;
        this.people = people;
    }

    /** At once, or at the time that was typed, by the editor's clock. */
    void create(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var visit = desk.visit();
        var piece = desk.piece();
        var typed = new PieceForm(visit.form());
        var later = visit.form().value("when").equals("later");
        var at = later ? time(visit) : Optional.<Instant>empty();
        if (later && at.isEmpty()) {
            visit.done(piece.url(), "flash.studio.time");
        } else if (!piece.current().problems().isEmpty()) {
            visit.done(piece.url(), "flash.studio.unfit");
        } else {
            boolean first =
                    studio.publish(
                            visit.person(),
                            piece,
                            typed.seen(),
                            at.orElseGet(visit::now),
                            note(visit));
            visit.done(piece.url(), first ? "flash.studio.published" : "flash.studio.overtaken");
        }
    }

    /** Of what is not out yet. */
    void update(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var visit = desk.visit();
        var piece = desk.piece();
        var at = time(visit).filter(it -> it.isAfter(visit.now()));
        boolean moved =
                at.isPresent()
                        && piece.itemId()
                                .map(it -> studio.publishing().reschedule(it, at.get()))
                                .orElse(false);
        visit.done(back(visit, piece, at), moved ? "flash.studio.moved" : "flash.studio.time");
    }

    /** Back to what readers see; what they never saw is gone. */
    void remove(Context ctx) {
        var desk = Desk.of(ctx, studio, people);
        var piece = desk.piece();
        var seen = new PieceForm(desk.visit().form()).seen();
        boolean first = studio.discard(desk.visit().person(), piece, seen);
        var path = first && piece.itemId().isEmpty() ? "/studio/items" : piece.url();
        desk.visit().done(path, first ? "flash.studio.discarded" : "flash.studio.overtaken");
    }

    private static Optional<Instant> time(Visit visit) {
        try {
            return Optional.of(
                    LocalDateTime.parse(visit.form().value("at")).atZone(visit.zone()).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String note(Visit visit) {
        var note = visit.form().value("note");
        return note.substring(
                0,
                note.offsetByCodePoints(0, Math.min(300, note.codePointCount(0, note.length()))));
    }

    /** To where it was asked for; in the calendar, to the month or week in which it is now. */
    private static String back(Visit visit, Piece piece, Optional<Instant> at) {
        var day =
                at.or(() -> piece.published().map(Published::publishedAt))
                        .map(it -> it.atZone(visit.zone()).toLocalDate());
        return switch (visit.form().value("from")) {
            case "month" -> day.map(YearMonth::from).map(CalendarPage::path).orElse(piece.url());
            case "week" -> day.map(CalendarPage::path).orElse(piece.url());
            default -> piece.url();
        };
    }
}
