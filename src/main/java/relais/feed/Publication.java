package relais.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What readers get to see of a piece.
 *
 * @param texts by language; one at least
 * @param minutes it takes to read
 * @param credited those whose work it is
 * @param expiresAt when it is of no use any more
 */
public record Publication(
        ContentFormat format,
        Optional<Long> topicId,
        Audience audience,
        Map<String, Text> texts,
        Optional<String> link,
        Optional<Picture> picture,
        int minutes,
        List<Origin> origins,
        Set<Long> credited,
        Optional<Instant> expiresAt) {

    public Optional<String> pictureAddress() {
        return picture.map(Picture::address);
    }

    String pictureWords(String language) {
        return picture.map(it -> it.words(language)).orElse("");
    }

    public boolean limited() {
        return !audience.isEveryone();
    }

    /**
     * @param body HTML that can do no harm, made of the Markdown
     */
    public record Text(String title, String summary, String markdown, String body) {}
}
