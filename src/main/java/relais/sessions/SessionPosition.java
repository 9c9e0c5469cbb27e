package relais.sessions;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the list of past sessions, as it stands in the address: the one that came last. */
public record SessionPosition(Instant endsAt, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([\\dTZ:.-]{10,32})_(\\d{1,18})");

    /** Above the one that ended last. */
    static SessionPosition top(Instant now) {
        return new SessionPosition(now, Long.MAX_VALUE);
    }

    static SessionPosition after(LiveSession last) {
        return new SessionPosition(last.endsAt(), last.id());
    }

    /** Never later than now: what is still to come is in the other list. Empty if not by us. */
    static Optional<SessionPosition> of(String written, Instant now) {
        var found = WRITTEN.matcher(written);
        try {
            return found.matches()
                    ? Optional.of(
                                    new SessionPosition(
                                            Instant.parse(found.group(1)),
                                            Long.parseLong(found.group(2))))
                            .filter(it -> !it.endsAt().isAfter(now))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return endsAt + "_" + id;
    }
}
