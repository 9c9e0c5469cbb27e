package relais.search;

import relais.search.Words.Word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody typed, and the words in it that all have to be found.
 *
 * @param tooMany whether there were more words than are looked for
 */
public record Sought(String text, List<Wanted> words, boolean tooMany) {

    /** Longer is cut, wherever it comes from. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 10;

    /** Where there are others they say nothing, and are not always in what is meant. */
    private static final Set<String> SMALL =
            Set.of(
                    ("le la les l un une des du de d et ou a au aux en dans sur pour par avec sans"
                         + " ce cet cette ces c que qu qui quoi comment est sont s se sa son ses"
                         + " leur leurs mon ma mes m ton ta tes t notre nos votre vos il elle on"
                         + " nous vous ils elles je j tu y ne n the an and or of to in for by with"
                         + " from at is are be it its this that these those as we you they i how"
                         + " what")
                            .split(" "));

    public static Sought of(String typed) {
        var text = cut(typed.strip());
        var all = Words.of(text);
        var telling = all.stream().filter(it -> !SMALL.contains(it.word())).toList();
        var words = distinct(telling.isEmpty() ? all : telling);
        boolean open = !words.isEmpty() && words.getLast().to() == text.length();
        var wanted =
                IntStream.range(0, Math.min(MOST_WORDS, words.size()))
                        .mapToObj(it -> Wanted.of(words.get(it), open && it == words.size() - 1))
                        .toList();
        return new Sought(text, wanted, words.size() > MOST_WORDS);
    }

    /** Nothing was typed yet. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** One letter begins too much. */
    public boolean isTooShort() {
        return words.size() == 1 && words.getFirst().word().length() == 1;
    }

    /** Whether there is anything in it to look for. */
    public boolean isFair() {
        return !words.isEmpty() && !isTooShort();
    }

    /** A text with another word in the place of one. */
    static String replaced(String text, Wanted one, String other) {
        return text.substring(0, one.at().from()) + other + text.substring(one.at().to());
    }

    /** Which of them this word of a text is. */
    Optional<Wanted> wanted(String word, String language) {
        return words.stream().filter(it -> it.is(word, language)).findFirst();
    }

    /** Of a word that comes again the last one counts: it is perhaps not yet typed to its end. */
    private static List<Word> distinct(List<Word> words) {
        var distinct = new LinkedHashMap<String, Word>();
        words.forEach(it -> distinct.putLast(it.word(), it));
        return List.copyOf(distinct.values());
    }

    /** Never through the middle of a sign. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
