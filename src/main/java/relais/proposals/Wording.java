package relais.proposals;

import java.util.List;
import java.util.Optional;

/**
 * What somebody proposes, as they wrote it.
 *
 * @param words Markdown
 * @param pictureWords what the picture shows, for those who do not see it
 * @param credits whom it is about, or who helped
 */
public record Wording(
        Kind kind,
        String title,
        String words,
        String language,
        Optional<Long> topicId,
        Naming naming,
        String pictureWords,
        List<Long> credits) {}
