package relais.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of results ends: the next one begins after it, whatever is found anew meanwhile.
 *
 * @param titled whether it is still among those with the words in their titles
 */
public record Position(boolean titled, Instant datedAt, long subjectId) {

    private static final Pattern WRITTEN = Pattern.compile("([01])_([^_]{1,40})_(\\d{1,18})");

    static Position of(Row row) {
        return new Position(row.titled(), row.datedAt(), row.subjectId());
    }

    /** As it stands in an address. */
    static Optional<Position> read(String written) {
        var found = WRITTEN.matcher(written);
        try {
            return found.matches()
                    ? Optional.of(
                            new Position(
                                    found.group(1).equals("1"),
                                    Instant.parse(found.group(2)),
                                    Long.parseLong(found.group(3))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    String written() {
        return (titled ? 1 : 0) + "_" + datedAt + "_" + subjectId;
    }
}
