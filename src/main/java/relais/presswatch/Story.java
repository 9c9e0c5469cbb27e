package relais.presswatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that one source told, or several; and what editors made of it. */
public record Story(
        long id,
        StoryState state,
        Optional<Long> topicId,
        Instant datedAt,
        Optional<Long> itemId,
        String why,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        List<StoryEntry> entries) {

    /** As it stands in the database, without what was told. */
    public record Row(
            long id,
            StoryState state,
            Optional<Long> topicId,
            Instant datedAt,
            Optional<Long> itemId,
            String why,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt) {

        Story with(List<StoryEntry> entries) {
            return new Story(
                    id, state, topicId, datedAt, itemId, why, decidedBy, decidedAt, entries);
        }
    }

    /** The one whose words readers see. */
    public StoryEntry lead() {
        return entries.getFirst();
    }

    /** The others who tell it. */
    public List<StoryEntry> others() {
        return entries.subList(1, entries.size());
    }

    public boolean isWaiting() {
        return state == StoryState.WAITING;
    }
}
