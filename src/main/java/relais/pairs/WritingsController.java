package relais.pairs;

import io.javalin.http.Context;

import relais.pairs.Writing.Kind;
import relais.web.Form;
import relais.web.Visit;

import java.util.stream.Stream;

/** What the two write to each other, and what they note. */
final class WritingsController {

    private final Pairs pairs;
    private final PairSheet sheet;

    WritingsController(Pairs pairs, PairSheet sheet) {
        this.pairs = pairs;
        this.sheet = sheet;
    }

    void message(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);
        var form = judged(visit.form(), "words");

        if (form.isValid() && write(visit, pair, Kind.MESSAGE, form, "words")) {
            visit.done(latest(visit, pair, Kind.MESSAGE), "flash.pairs.message");
        } else {
            sheet.refuse(visit, it -> it.withMessage(form));
        }
    }

    void note(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);
        var form = judged(visit.form(), "note");

        if (form.isValid() && write(visit, pair, Kind.NOTE, form, "note")) {
            visit.done(latest(visit, pair, Kind.NOTE), "flash.pairs.note");
        } else {
            sheet.refuse(visit, it -> it.withNote(form));
        }
    }

    /** One's own, also when the pair is over. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);
        var writing = visit.pathId("writing");
        var above = above(visit, pair, writing);

        pairs.writings().remove(visit.person(), pair, writing);

        visit.done(above, "flash.pairs.removed");
    }

    private String latest(Visit visit, Pair pair, Kind kind) {
        return place(pair, kind, pairs.writings().of(visit.person(), pair, kind).stream());
    }

    /** Who takes one out among many goes on from there. */
    private String above(Visit visit, Pair pair, long id) {
        var notes = pairs.writings().of(visit.person(), pair, Kind.NOTE);
        var kind = notes.stream().anyMatch(it -> it.id() == id) ? Kind.NOTE : Kind.MESSAGE;
        var all = pairs.writings().of(visit.person(), pair, kind);
        return place(pair, kind, all.stream().takeWhile(it -> it.id() != id));
    }

    /** Where the last of these stands; the whole list when there is none. */
    private static String place(Pair pair, Kind kind, Stream<Writing> writings) {
        var list = kind == Kind.NOTE ? "notes" : "messages";
        return pair.path()
                + "#"
                + writings.reduce((_, next) -> next).map(it -> "writing_" + it.id()).orElse(list);
    }

    /** Where the pair ended while they wrote, the words stay in the field. */
    private boolean write(Visit visit, Pair pair, Kind kind, Form form, String field) {
        var written =
                pairs.writings()
                        .write(visit.person(), pair, kind, form.value(field), form.value("key"));
        form.check(field, written, "pairs.writing.ended");
        return written;
    }

    private static Form judged(Form form, String field) {
        return form.required(field)
                .atMost(Writings.LONGEST, field)
                .check(field, form.value("key").matches("[\\w-]{8,64}"), "form.error.required");
    }
}
