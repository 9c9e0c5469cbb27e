package relais.planning;

import relais.people.Moment;

import java.util.Locale;

/** A good moment, and why. */
public record Proposal(Moment moment, Why why) {

    /** In one line. */
    public enum Why {
        MORNING,
        AFTERNOON,
        WORKDAY,
        /** In a month in which something of the company’s earns recognition again. */
        COUNTS_AGAIN,
        /** There is another plan in that week. */
        ANOTHER_DAY;

        /** The part of a message’s key that names it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
