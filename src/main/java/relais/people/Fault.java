package relais.people;

import java.util.Locale;

/** What is wrong with a line of a directory file, and with which word of it. */
public record Fault(int line, Kind kind, String subject) {

    /** A line with one of the first kinds stays outside; with one of the others it comes in. */
    public enum Kind {
        TOO_FEW_COLUMNS(true),
        TOO_MANY_COLUMNS(true),
        OPEN_QUOTE(true),
        CONTROL_CHARACTER(true),
        UNREADABLE_CHARACTER(true),
        NO_GIVEN_NAME(true),
        NO_FAMILY_NAME(true),
        FORMULA(true),
        TOO_LONG(true),
        NO_EMAIL(true),
        BAD_EMAIL(true),
        NO_UNIT(true),
        NO_COUNTRY(true),
        UNKNOWN_COUNTRY(true),
        UNKNOWN_LANGUAGE(true),
        BAD_DATE(true),
        DEPARTURE_BEFORE_ARRIVAL(true),
        NUMBER_TWICE(true),
        EMAIL_TWICE(true),
        PERSON_TWICE(true),
        EMAIL_TAKEN(true),
        FASTER(true),
        LOST_LETTER(false),
        DEFUSED(false),
        SHORTENED(false),
        UNKNOWN_ZONE(false),
        UNCLEAR_LEADER(false),
        UNKNOWN_MANAGER(false),
        OWN_MANAGER(false),
        MANAGER_CIRCLE(false),
        UNIT_CIRCLE(false),
        UNIT_TOO_DEEP(false),
        UNIT_DESCRIBED_TWICE(false),
        UNIT_WITHOUT_LINE(false),
        BACK_WITH_ROLES(false),
        ADMINISTRATOR_KEPT(false);

        private final boolean rejects;

        Kind(boolean rejects) {
            this.rejects = rejects;
        }

        /** Whether the line stays outside; if not, only what is wrong in it does. */
        public boolean rejects() {
            return rejects;
        }

        /** The key of the message that says it. */
        public String key() {
            return "people.import." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int SHOWN = 60;

    /** The word without anything that a terminal would obey, and not longer than a glance. */
    public Fault {
        subject = subject.strip().replaceAll("[\\p{Cc}\\p{Cf}]", "\u00b7");
        if (subject.codePointCount(0, subject.length()) > SHOWN) {
            subject = subject.substring(0, subject.offsetByCodePoints(0, SHOWN)) + "…";
        }
    }

    static Fault of(int line, Kind kind) {
        return new Fault(line, kind, "");
    }
}
