package relais.packages;

/** What became of a report. */
public sealed interface Reporting {

    /**
     * @param done whether the item is done, be it now or long ago
     */
    record Taken(boolean done) implements Reporting {}

    /** This or a later one of the same session was taken before; there is nothing to add. */
    record TakenBefore() implements Reporting {}

    /** More than any item should want to be reminded of; nothing of it is kept. */
    record TooMuch() implements Reporting {}

    /** The item was opened elsewhere since, and has reported from there: that one counts. */
    record OpenedElsewhere() implements Reporting {}

    /** Where cmi5 has rules for what may be said, there is no other way to say it. */
    record OtherStandard() implements Reporting {}
}
