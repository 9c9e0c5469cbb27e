package relais.boards;

import relais.activity.Action;
import relais.joining.BoardName;
import relais.points.RuleTerms;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** One thing that happens in a history. People are numbers from 0 to {@link Histories#PEOPLE}. */
sealed interface Step {

    /** How the ledger tells what it has to tell. */
    enum Manner {
        ONCE,
        /** All of it again, as after a crash between what was written and the receipt. */
        TWICE,
        /** The batch is refused first, then taken fact by fact. */
        REFUSED
    }

    /** Somebody does the same with so many subjects; heard of so much later than it happened. */
    record Acts(int who, Action action, int subjects, Duration apart, Duration late)
            implements Step {}

    /** One act at a moment that matters to calendars and clocks. */
    record ActAt(int who, Action action, int subject, Instant at) implements Step {}

    /** Done and undone in turns, so often. */
    record Toggle(int who, Action action, int subject, int turns) implements Step {}

    record TakeBack(int who, Action action, int subject) implements Step {}

    record Tell(Manner manner) implements Step {}

    /** Joins, where they are not in, or chooses another name. */
    record Choose(int who, BoardName name) implements Step {}

    record Leave(int who) implements Step {}

    /** To another unit and country. Boards hear of it at night. */
    record Move(int who, long unit, String country) implements Step {}

    record Night() implements Step {}

    record Travel(int who, ZoneId zone) implements Step {}

    /** The first rule for this act gets a new version. */
    record ChangeRule(Action action, RuleTerms terms) implements Step {}

    /** One more rule for this act. */
    record AddRule(Action action, RuleTerms terms) implements Step {}

    /** What the first rule for this act gave in the last days is taken back by the lead. */
    record Withdraw(Action action, int days) implements Step {}

    record Wait(Duration time) implements Step {}
}
