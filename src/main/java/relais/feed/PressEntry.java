package relais.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry that a source of press watch sent, ready to be read.
 *
 * @param guidHash of what the source calls it: by this it is known again
 * @param body HTML that was sanitised
 * @param notes what the import had to mend: names of {@link Note}
 */
public record PressEntry(
        long sourceId,
        Optional<Long> topicId,
        byte[] guidHash,
        Optional<String> link,
        String language,
        String title,
        String summary,
        String body,
        int minutes,
        String notes,
        Instant publishedAt) {}
