package relais.notifications;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the list, as it stands in the address: the one that came last. */
public record Place(Instant toldAt, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([\\dTZ:.-]{10,32})_(\\d{1,18})");

    /** Above the newest. */
    public static Place top(Instant now) {
        return new Place(now, Long.MAX_VALUE);
    }

    static Place after(Notification last) {
        return new Place(last.toldAt(), last.id());
    }

    /** Empty for what was not written by us. */
    static Optional<Place> of(String written) {
        var found = WRITTEN.matcher(written);
        try {
            return found.matches()
                    ? Optional.of(
                            new Place(
                                    Instant.parse(found.group(1)), Long.parseLong(found.group(2))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return toldAt + "_" + id;
    }
}
