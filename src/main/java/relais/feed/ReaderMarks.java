package relais.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one reader did with the newest items, and what they follow.
 *
 * @param version of what there is to read, when this was asked; empty before there is anything
 */
record ReaderMarks(Optional<String> version, Set<Long> read, Set<Long> useful, Set<Long> followed) {

    /** As it is read: one of the four, and which. */
    public record Mark(Kind kind, String value) {}

    enum Kind {
        VERSION,
        READ,
        USEFUL,
        FOLLOWED
    }

    static ReaderMarks of(List<Mark> marks) {
        return new ReaderMarks(
                marks.stream()
                        .filter(mark -> mark.kind() == Kind.VERSION)
                        .map(Mark::value)
                        .findFirst(),
                ids(marks, Kind.READ),
                ids(marks, Kind.USEFUL),
                ids(marks, Kind.FOLLOWED));
    }

    /** The item as this reader sees it. */
    ContentItem on(ContentItem item) {
        return item.marked(read.contains(item.id()), useful.contains(item.id()));
    }

    boolean follows(ContentItem item) {
        return item.topicId().filter(followed::contains).isPresent();
    }

    private static Set<Long> ids(List<Mark> marks, Kind kind) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> Long.valueOf(mark.value()))
                .collect(Collectors.toSet());
    }
}
