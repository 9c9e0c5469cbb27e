package relais.pairs;

import io.javalin.http.Context;

import relais.pairs.Writing.Kind;
import relais.web.Form;
import relais.web.Visit;

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
            visit.done(pair.path() + "#messages", "flash.pairs.message");
        } else {
            sheet.refuse(visit, it -> it.withMessage(form));
        }
    }

    void note(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);
        var form = judged(visit.form(), "note");

        if (form.isValid() && write(visit, pair, Kind.NOTE, form, "note")) {
            visit.done(pair.path() + "#notes", "flash.pairs.note");
        } else {
            sheet.refuse(visit, it -> it.withNote(form));
        }
    }

    /** One's own, also when the pair is over. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);

        pairs.writings().remove(visit.person(), pair, visit.pathId("writing"));

        visit.done(pair.path(), "flash.pairs.removed");
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
