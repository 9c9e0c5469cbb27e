package relais.search;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

import relais.people.Names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text in lower-case ASCII: l’Été, cœur and naïve are l, ete, coeur and naive. */
final class Words {

    /**
     * A word, and where it stands in its text.
     *
     * @param word only a to z and 0 to 9, never empty
     */
    record Word(int from, int to, String word) {}

    /** What follows is left off. */
    static final int LONGEST = 60;

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** MariaDB's own, by default; it would neither keep them nor find anything with them. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    ("about are com der des for from how the this und was what when where who will"
                                    + " with www")
                            .split(" "));

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var runs = RUN.matcher(text);
        while (runs.find()) {
            var word = folded(runs.group());
            if (!word.isEmpty()) {
                words.add(new Word(runs.start(), runs.end(), word));
            }
        }
        return words;
    }

    /** As the index has it: what its server would leave out is made a word of three letters. */
    static String kept(String word) {
        return word.length() < 3 || LEFT_OUT.contains(word)
                ? word + "__".substring(Math.min(1, word.length() - 1))
                : word;
    }

    private static String folded(String run) {
        var lower = run.toLowerCase(Locale.ROOT);
        if (OTHERS.matcher(lower).find()) {
            lower = latin(lower);
        }
        return lower.substring(0, Math.min(LONGEST, lower.length()));
    }

    /** Letters that no accent makes of ours are written as they sound. */
    private static String latin(String lower) {
        var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        var letters = new char[4 * bare.length()];
        int length =
                ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, letters, 0, bare.length());
        var ascii = new String(letters, 0, length).toLowerCase(Locale.ROOT);
        return OTHERS.matcher(ascii).find() ? String.join("", Names.words(ascii)) : ascii;
    }
}
