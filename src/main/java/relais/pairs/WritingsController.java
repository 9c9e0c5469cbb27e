package relais.pairs;

import io.javalin.http.Context;

import relais.pairs.Writing.Kind;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** What the two write to each other, and what they note. */
final class WritingsController {

    private static final String MESSAGES = "#messages";
    private static final String NOTES = "#notes";

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
        write(visit, pair, Kind.MESSAGE, form, "words")
                .ifPresentOrElse(
                        id -> visit.done(place(pair, id), "flash.pairs.message"),
                        () -> sheet.refuse(visit, it -> it.withMessage(form)));
    }

    void note(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);
        var form = judged(visit.form(), "note");
        write(visit, pair, Kind.NOTE, form, "note")
                .ifPresentOrElse(
                        id -> visit.done(place(pair, id), "flash.pairs.note"),
                        () -> sheet.refuse(visit, it -> it.withNote(form)));
    }

    /** One's own, also when the pair is over. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);
        var writing = visit.pathId("writing");
        var above = pairs.writings().above(pair, writing);

        pairs.writings().remove(visit.person(), pair, writing);

        visit.done(
                above.map(it -> place(pair, it)).orElse(pair.path() + MESSAGES),
                "flash.pairs.removed");
    }

    /**
     * Empty where the words are refused; where the pair ended meanwhile, they stay in the field.
     */
    private Optional<Long> write(Visit visit, Pair pair, Kind kind, Form form, String field) {
        if (!form.isValid()) {
            return Optional.empty();
        }
        var written =
                pairs.writings()
                        .write(visit.person(), pair, kind, form.value(field), form.value("key"));
        form.check(field, written.isPresent(), "pairs.writing.ended");
        return written;
    }

    /** Who takes one out among many goes on from there. */
    private static String place(Pair pair, Writing.Above above) {
        return above.id()
                .map(id -> place(pair, id))
                .orElse(pair.path() + (above.kind() == Kind.NOTE ? NOTES : MESSAGES));
    }

    private static String place(Pair pair, long writing) {
        return pair.path() + "#writing_" + writing;
    }

    private static Form judged(Form form, String field) {
        return form.required(field)
                .atMost(Writings.LONGEST, field)
                .check(field, form.value("key").matches("[\\w-]{8,64}"), "form.error.required");
    }
}
