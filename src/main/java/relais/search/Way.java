package relais.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a statement comes to what has all the words. Written here and not in a file because it
 * depends on how many words there are; no word stands in it, all of them are bound.
 *
 * @param source which index is walked
 * @param words the condition on an entry e
 * @param titled whether the words are in the title of e
 * @param patience after so many rows it is given up
 */
public record Way(
        String source,
        String words,
        String titled,
        String order,
        int patience,
        Map<String, Object> values) {

    private static final String NEWEST_FIRST = "e.dated_at DESC, e.subject_id DESC";
    private static final String TITLED_FIRST = "titled DESC, " + NEWEST_FIRST;
    private static final String WALK = "FORCE INDEX (search_entry_newest)";
    private static final String IN_TITLES = "e.title_words";
    private static final String IN_ALL = "e.words";

    /** By the full text: few have these words, those of the title come first. */
    static Way few(Wish wish, List<Integer> rarest) {
        return new Way(
                "",
                match(IN_ALL)
                        + " AND "
                        + have(wish, IN_ALL)
                        + wish.from().condition(have(wish, IN_TITLES)),
                have(wish, IN_TITLES),
                TITLED_FIRST,
                Integer.MAX_VALUE,
                values(wish, rarest));
    }

    /** By the full text of titles. */
    static Way fewTitles(Wish wish, List<Integer> rarest) {
        return new Way(
                "",
                match(IN_TITLES) + " AND " + have(wish, IN_TITLES) + wish.from().condition("TRUE"),
                "TRUE",
                NEWEST_FIRST,
                Integer.MAX_VALUE,
                values(wish, rarest));
    }

    /** All of a kind of which there is not much. */
    static Way all(Wish wish) {
        return new Way(
                "",
                have(wish, IN_ALL) + wish.from().condition(have(wish, IN_TITLES)),
                have(wish, IN_TITLES),
                TITLED_FIRST,
                Integer.MAX_VALUE,
                values(wish, List.of()));
    }

    /** The newest first, until there are enough: many titles have the words. */
    static Way titlesOnTheWay(Wish wish, int patience) {
        return new Way(
                WALK,
                have(wish, IN_TITLES) + wish.from().condition("TRUE"),
                "TRUE",
                NEWEST_FIRST,
                patience,
                values(wish, List.of()));
    }

    /** The same for those that have the words only elsewhere. */
    static Way othersOnTheWay(Wish wish, int patience) {
        return new Way(
                WALK,
                have(wish, IN_ALL)
                        + " AND NOT "
                        + have(wish, IN_TITLES)
                        + wish.from().condition("FALSE"),
                "FALSE",
                NEWEST_FIRST,
                patience,
                values(wish, List.of()));
    }

    private static String match(String column) {
        return "MATCH (" + column + ") AGAINST (:match IN BOOLEAN MODE)";
    }

    /** With every word. Not LIKE: what it takes for a sign of its own is a letter here. */
    private static String have(Wish wish, String column) {
        return IntStream.range(0, wish.words())
                .mapToObj(number -> has(number, needles(wish.sought().words().get(number)), column))
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    private static String has(int number, List<String> needles, String column) {
        return IntStream.range(0, needles.size())
                .mapToObj(it -> "LOCATE(:word%d_%d, %s) > 0".formatted(number, it, column))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static Map<String, Object> values(Wish wish, List<Integer> rarest) {
        var words = wish.sought().words();
        var values = new HashMap<String, Object>(wish.from().values());
        for (int number = 0; number < words.size(); number++) {
            var needles = needles(words.get(number));
            for (int it = 0; it < needles.size(); it++) {
                values.put("word" + number + "_" + it, needles.get(it));
            }
        }
        values.put(
                "match",
                rarest.stream().map(it -> anyForm(words.get(it))).collect(Collectors.joining(" ")));
        values.put("personId", wish.reader().person().id());
        values.put("language", wish.reader().language());
        values.put("now", wish.reader().now());
        return values;
    }

    /** What an entry's words hold if it has this one. */
    private static List<String> needles(Wanted wanted) {
        var needles = new LinkedHashSet<String>();
        if (wanted.beginning()) {
            needles.add(" " + wanted.word());
        }
        wanted.kept().stream()
                .filter(it -> !wanted.beginning() || !it.startsWith(wanted.word()))
                .sorted()
                .forEach(it -> needles.add(" " + it + " "));
        return List.copyOf(needles);
    }

    /** For the full text. Of what it takes for a sign of its own, nothing is in a word. */
    private static String anyForm(Wanted wanted) {
        var forms = new LinkedHashSet<String>();
        if (wanted.beginning()) {
            forms.add(wanted.word() + "*");
        }
        forms.addAll(wanted.kept().stream().sorted().toList());
        return "+(" + String.join(" ", forms) + ")";
    }
}
