package relais.feed;

import relais.database.Lists;

import java.util.Optional;
import java.util.Set;

/**
 * What one reader did with the newest items, and what they follow.
 *
 * @param version of what there is to read, when this was asked; empty before there is anything
 */
record ReaderMarks(Optional<String> version, Set<Long> read, Set<Long> useful, Set<Long> followed) {

    /** As it is read: numbers with commas between them. */
    public record Row(
            Optional<String> version,
            Optional<String> isRead,
            Optional<String> isUseful,
            Optional<String> followed) {}

    static ReaderMarks of(Row row) {
        return new ReaderMarks(
                row.version(),
                Lists.numbers(row.isRead()),
                Lists.numbers(row.isUseful()),
                Lists.numbers(row.followed()));
    }

    /** The item as this reader sees it. */
    ContentItem on(ContentItem item) {
        return item.marked(read.contains(item.id()), useful.contains(item.id()));
    }

    boolean follows(ContentItem item) {
        return item.topicId().filter(followed::contains).isPresent();
    }
}
