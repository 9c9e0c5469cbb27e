package relais.presswatch;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A place between two stories of the desk, as it stands in the address: the one that came last. */
public record StoryPosition(Instant datedAt, long id) {

    static final StoryPosition TOP = new StoryPosition(Instant.parse("9999-01-01T00:00:00Z"), 0);

    static StoryPosition after(Story story) {
        return new StoryPosition(story.datedAt(), story.id());
    }

    /** Empty for what was not written by us. */
    static Optional<StoryPosition> of(String written) {
        if (!written.matches("[\\dTZ:.-]{10,32}_\\d{1,18}")) {
            return Optional.empty();
        }
        var parts = written.split("_");
        try {
            return Optional.of(
                    new StoryPosition(Instant.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return datedAt + "_" + id;
    }
}
