package relais.moderation;

import relais.mentions.Passage;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an editor wrote to a comment's author, or the author to the editors.
 *
 * @param fromAuthor whether the comment's author wrote it
 * @param name of who wrote it
 */
public record Letter(
        long id, long writerId, boolean fromAuthor, String name, String words, Instant writtenAt) {

    public List<Passage> passages() {
        return Passage.of(words, Map.of());
    }
}
