package relais.feed;

import static java.util.stream.Collectors.toMap;

import relais.database.Lists;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one reader did with the newest items, and what they follow. */
record ReaderMarks(
        Set<Long> read,
        Set<Long> kept,
        Set<Long> hidden,
        Map<Long, ReactionKind> reactions,
        Set<Long> followed) {

    /** As it is read: numbers with commas between them. */
    public record Row(
            Optional<String> isRead,
            Optional<String> isKept,
            Optional<String> isHidden,
            Optional<String> reactions,
            Optional<String> followed) {}

    static ReaderMarks of(Row row) {
        return new ReaderMarks(
                Lists.numbers(row.isRead()),
                Lists.numbers(row.isKept()),
                Lists.numbers(row.isHidden()),
                reactions(row.reactions()),
                Lists.numbers(row.followed()));
    }

    private static Map<Long, ReactionKind> reactions(Optional<String> written) {
        return written.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(it -> it.split(":"))
                .collect(toMap(it -> Long.valueOf(it[0]), it -> ReactionKind.valueOf(it[1])));
    }

    /** The item as this reader sees it. */
    ContentItem on(ContentItem item) {
        boolean isRead = read.contains(item.id());
        boolean isKept = kept.contains(item.id());
        var reaction = Optional.ofNullable(reactions.get(item.id()));
        return isRead || isKept || reaction.isPresent()
                ? item.marked(isRead, isKept, reaction)
                : item;
    }

    boolean follows(ContentItem item) {
        return item.topicId().filter(followed::contains).isPresent();
    }
}
