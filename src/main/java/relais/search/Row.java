package relais.search;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was found, in one of its languages.
 *
 * @param titled whether the words are in its title
 * @param body may be in HTML: its kind knows
 * @param format of a piece
 * @param about whose it is, or where it belongs
 */
public record Row(
        long subjectId,
        Instant datedAt,
        boolean titled,
        String language,
        String title,
        String summary,
        String body,
        String href,
        Optional<String> format,
        Optional<String> about,
        int minutes) {}
