package relais.links;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Somebody opened a link.
 *
 * @param visitor nobody knows who that is, see {@link Visitors}
 * @param confirmed whether they behaved as a person's browser does
 * @param at to the microsecond, as the database keeps it
 */
record Click(long linkId, String code, String visitor, boolean confirmed, Instant at) {

    /** As statements take many. */
    Object[] row() {
        return new Object[] {linkId, code, visitor, confirmed, at};
    }

    /** Days begin in UTC, as the salt's do. */
    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
