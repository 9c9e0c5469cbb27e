package relais.presswatch;

import relais.feed.PressEntry;

import java.time.Instant;
import java.util.Optional;

/** What readers see of a story: the words of one source that tells it. */
public record Lead(
        long sourceId,
        byte[] guidHash,
        Optional<String> link,
        String language,
        String title,
        String summary,
        String body,
        int minutes,
        String notes,
        Instant datedAt) {

    /** Why it matters comes first, and the source's own summary after it. */
    PressEntry item(Optional<Long> topicId, String why, Instant at) {
        return new PressEntry(
                sourceId,
                topicId,
                guidHash,
                link,
                language,
                title,
                why.isEmpty() ? summary : why,
                why.isEmpty() || !body.isBlank() ? body : PlainText.html(summary),
                minutes,
                notes,
                at);
    }
}
