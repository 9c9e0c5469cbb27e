package relais.search;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A line of the index.
 *
 * @param titleWords with a space before and after each
 * @param words those of the title among them
 */
public record Entry(
        Findable kind, long subjectId, Instant datedAt, String titleWords, String words) {

    /** An entry with how its words are written. */
    record Made(Entry entry, Map<String, String> spellings) {

        /** By subject. */
        static Map<Long, Made> of(Findable kind, List<Source> sources) {
            return sources.stream()
                    .collect(Collectors.groupingBy(Source::subjectId))
                    .values()
                    .stream()
                    .map(it -> Entry.of(kind, it))
                    .collect(Collectors.toMap(it -> it.entry().subjectId(), it -> it));
        }
    }

    /** Of all sources of one subject. */
    private static Made of(Findable kind, List<Source> sources) {
        var spellings = new HashMap<String, String>();
        var title = new TreeSet<String>();
        var all = new TreeSet<String>();
        for (var source : sources) {
            title.addAll(words(source.title(), source.language(), spellings));
            all.addAll(words(source.summary(), source.language(), spellings));
            all.addAll(words(kind.plain(source.body()), source.language(), spellings));
        }
        all.addAll(title);
        var first = sources.getFirst();
        var entry =
                new Entry(kind, first.subjectId(), first.datedAt(), written(title), written(all));
        return new Made(entry, spellings);
    }

    Set<String> titleSet() {
        return read(titleWords);
    }

    Set<String> wordSet() {
        return read(words);
    }

    private static Set<String> words(String text, String language, Map<String, String> spellings) {
        var words = new TreeSet<String>();
        for (var word : distinct(text)) {
            var kept = Words.kept(word.word());
            words.add(kept);
            words.add(Words.kept(Stems.of(word.word(), language)));
            if (word.to() - word.from() <= Words.LONGEST) {
                spellings.putIfAbsent(
                        kept, text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Each word once: to find its stem takes longer than to find the word. */
    private static Collection<Words.Word> distinct(String text) {
        return Words.of(text).stream()
                .collect(Collectors.toMap(Words.Word::word, it -> it, (first, _) -> first))
                .values();
    }

    private static String written(Collection<String> words) {
        return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
    }

    private static Set<String> read(String words) {
        var stripped = words.strip();
        return stripped.isEmpty() ? Set.of() : new TreeSet<>(List.of(stripped.split(" ")));
    }
}
