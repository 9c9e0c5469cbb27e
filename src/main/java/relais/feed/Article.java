package relais.feed;

import gg.jte.Content;

import org.jdbi.v3.core.mapper.Nested;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A content item with everything there is to read of it; the body was sanitised when it came.
 *
 * @param hidden from this reader's feed, by themselves
 * @param correctedAt the latest time, with what was corrected then
 */
public record Article(
        @Nested ContentItem item,
        String body,
        boolean hidden,
        Optional<String> reactionCounts,
        Optional<Instant> correctedAt,
        String correction) {

    public Content html() {
        return output -> output.writeContent(body);
    }

    /** Whether there is more to read here than the summary says. */
    public boolean hasBody() {
        return !body.isBlank();
    }

    /** How many readers said what of it; without what nobody said. */
    public Map<ReactionKind, Integer> counts() {
        var counts = new EnumMap<ReactionKind, Integer>(ReactionKind.class);
        reactionCounts.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(it -> it.split(":"))
                .forEach(it -> counts.put(ReactionKind.valueOf(it[0]), Integer.valueOf(it[1])));
        return counts;
    }
}
