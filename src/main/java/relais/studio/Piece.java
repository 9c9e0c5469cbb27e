package relais.studio;

import relais.feed.Published;

import java.time.Instant;
import java.util.Optional;

/**
 * A piece of content as editors work on it.
 *
 * @param itemId what readers see of it; none before it is published the first time
 * @param revision goes up with each change: whoever saw another one was overtaken
 * @param draft what readers do not see yet
 * @param edition the latest that was published, as its draft; none before the first
 */
public record Piece(
        long id,
        Optional<Long> itemId,
        int revision,
        Optional<Draft> draft,
        Optional<Draft> edition,
        Instant changedAt,
        String changedBy,
        Optional<Published> published) {

    /** As it is kept: drafts as JSON. */
    public record Row(
            long id,
            Optional<Long> itemId,
            int revision,
            Optional<String> draft,
            Optional<String> edition,
            Instant changedAt,
            String changedBy) {

        Piece piece(Optional<Published> published) {
            return new Piece(
                    id,
                    itemId,
                    revision,
                    draft.map(Draft::read),
                    edition.map(Draft::read),
                    changedAt,
                    changedBy,
                    published);
        }
    }

    /** What is being written, else what is published. */
    public Draft current() {
        return draft.or(() -> edition).orElseThrow();
    }

    public String url() {
        return "/studio/items/" + id;
    }

    public boolean isChanged() {
        return draft.isPresent();
    }
}
