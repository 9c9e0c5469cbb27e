package relais.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that was found, with the words marked. */
public record Finding(Row row, List<Marked> title, List<Marked> passage) {

    /** Whether one sees where the words are: what lessons say is found, and not shown. */
    public boolean isMarked() {
        return Stream.concat(title.stream(), passage.stream()).anyMatch(Marked::found);
    }

    /** One language of it, and how many of the words are there. */
    private record Side(Row row, Passage title, Passage text) {

        static Side of(Findable kind, Row row, Sought sought) {
            var text = (row.summary() + " " + kind.shown(row.body())).strip();
            return new Side(
                    row,
                    Passage.of(row.title(), row.language(), sought),
                    Passage.of(text, row.language(), sought));
        }

        int words() {
            Set<Wanted> words = new HashSet<>(title.found());
            words.addAll(text.found());
            return words.size();
        }

        boolean isIn(String language) {
            return row.language().equals(language);
        }

        Finding finding() {
            return new Finding(row, title.whole(), text.around());
        }
    }

    /** One for each subject: in the language with most of the words, of equals in the reader’s. */
    static List<Finding> of(Findable kind, List<Row> rows, Sought sought, String language) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Row::subjectId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(all -> best(kind, all, sought, language))
                .toList();
    }

    private static Finding best(Findable kind, List<Row> rows, Sought sought, String language) {
        return rows.stream()
                .map(it -> Side.of(kind, it, sought))
                .max(
                        Comparator.comparing(Side::words)
                                .thenComparing((Side it) -> it.isIn(language)))
                .map(Side::finding)
                .orElseThrow();
    }
}
