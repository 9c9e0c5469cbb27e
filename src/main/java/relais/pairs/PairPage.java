package relais.pairs;

import relais.web.Form;
import relais.web.Visit;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What one of the two sees of their walk.
 *
 * @param open whether anything can still be written
 * @param words what a sponsor might begin a message with
 * @param suggestions what they could point the other to
 */
public record PairPage(
        Visit visit,
        Pair pair,
        boolean open,
        Journey journey,
        Optional<Meeting> meeting,
        List<Writing> messages,
        List<Writing> notes,
        List<Nudge> words,
        List<Suggestion> suggestions,
        Form message,
        Form note) {

    PairPage withMessage(Form form) {
        return new PairPage(
                visit,
                pair,
                open,
                journey,
                meeting,
                messages,
                notes,
                words,
                suggestions,
                form,
                note);
    }

    PairPage withNote(Form form) {
        return new PairPage(
                visit,
                pair,
                open,
                journey,
                meeting,
                messages,
                notes,
                words,
                suggestions,
                message,
                form);
    }

    public int longest() {
        return Writings.LONGEST;
    }

    /** By the other's clock, where it shows something else. */
    public Optional<String> elsewhere() {
        var theirs = ZoneId.of(pair.otherZone());
        return meeting.filter(
                        it ->
                                !theirs.getRules()
                                        .getOffset(it.startsAt())
                                        .equals(visit.zone().getRules().getOffset(it.startsAt())))
                .map(it -> visit.moment(it.startsAt(), theirs));
    }
}
