package relais.search;

import java.time.Instant;

/**
 * Something that can be found, in one language, as it is written.
 *
 * @param body may be in HTML or Markdown: its kind knows
 */
public record Source(
        long subjectId,
        Instant datedAt,
        String language,
        String title,
        String summary,
        String body) {}
