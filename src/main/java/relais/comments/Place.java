package relais.comments;

import java.util.Optional;
import java.util.regex.Pattern;

/** A place among the comments of an item, as it stands in the address. */
public record Place(long threadId, long id) {

    static final Place TOP = new Place(0, 0);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})_(\\d{1,18})");

    /** Empty for what was not written by us. */
    static Optional<Place> of(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(
                        new Place(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    /** Right behind it. */
    Place next() {
        return new Place(threadId, id + 1);
    }

    @Override
    public String toString() {
        return threadId + "_" + id;
    }
}
