package relais.spaces;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place among the threads of a space, as it stands in the address. */
public record ThreadPlace(Instant lastAt, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9T:.Z-]{20,30})_(\\d{1,18})");

    static ThreadPlace top(Instant now) {
        return new ThreadPlace(now.plusSeconds(3_600), Long.MAX_VALUE);
    }

    /** Empty for what was not written by us. */
    static Optional<ThreadPlace> of(String written) {
        var found = WRITTEN.matcher(written);
        try {
            return found.matches()
                    ? Optional.of(
                            new ThreadPlace(
                                    Instant.parse(found.group(1)), Long.parseLong(found.group(2))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return lastAt + "_" + id;
    }
}
