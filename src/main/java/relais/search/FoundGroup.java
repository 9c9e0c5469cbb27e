package relais.search;

import java.util.List;
import java.util.Optional;

/** What was found of one kind, and where the next page of it begins if there is one. */
public record FoundGroup(Findable kind, List<Finding> results, Optional<Position> more) {

    /** Of rows of one subject more than are shown. */
    static FoundGroup of(Findable kind, List<Row> rows, Sought sought, String language, int shown) {
        var subjects = rows.stream().map(Row::subjectId).distinct().toList();
        var first = subjects.subList(0, Math.min(shown, subjects.size()));
        var page = rows.stream().filter(it -> first.contains(it.subjectId())).toList();
        return new FoundGroup(
                kind,
                Finding.of(kind, page, sought, language),
                subjects.size() > shown
                        ? Optional.of(Position.of(page.getLast()))
                        : Optional.empty());
    }
}
