package relais.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place between two posts, as it stands in the address: the post that came last. */
public record TimelinePlace(LocalDate postedOn, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    /** Before the newest: nobody declares what is still to come. */
    static final TimelinePlace TOP = new TimelinePlace(LocalDate.of(9999, 12, 31), 0);

    static TimelinePlace after(Post post) {
        return new TimelinePlace(post.postedOn(), post.id());
    }

    /** Empty for what was not written by us. */
    static Optional<TimelinePlace> of(String written) {
        var found = WRITTEN.matcher(written);
        try {
            return found.matches()
                    ? Optional.of(
                            new TimelinePlace(
                                    LocalDate.parse(found.group(1)),
                                    Long.parseLong(found.group(2))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return postedOn + "_" + id;
    }
}
