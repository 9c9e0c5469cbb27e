package relais.points;

import relais.points.Period.Kind;

import java.time.LocalDate;

/** A stretch of a member's own days in which a rule pays no more than so often. */
public enum Cap {
    DAY,
    WEEK,
    MONTH,
    EVER;

    /** The key under which it is counted. */
    public String period(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK -> Period.of(Kind.WEEK, day).key();
            case MONTH -> Period.of(Kind.MONTH, day).key();
            case EVER -> "ever";
        };
    }
}
