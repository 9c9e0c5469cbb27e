package relais.drafting;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether what a model wrote may be shown: a beginning in the right language, plain words, nothing
 * that leads anywhere, nothing of what the model was told, and not what stands there already.
 */
final class Fitness {

    static final int SHORTEST = 20;
    static final int LONGEST = 500;

    /** So many words in a row that the instructions have as well are no coincidence. */
    private static final int ECHO = 6;

    private static final double SAME = 0.6;

    /** Markup, links and addresses, what steers text without being seen, what was garbled. */
    private static final Pattern UNFIT =
            Pattern.compile(
                    "[<>{}\\[\\]|\\\\`~#@*_=]|(?i:https?:|www\\.)|[\\p{L}\\p{N}]\\.\\p{L}{2,}"
                            + "|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\ufffd]|\\n\\s*\\n");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final CharArraySet FRENCH = FrenchAnalyzer.getDefaultStopSet();
    private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();

    private final String language;
    private final Set<String> told;

    Fitness(Prompt prompt, String language) {
        this.language = language;
        this.told = runs(words(prompt.system()));
    }

    boolean accepts(String beginning, List<String> others) {
        var words = words(beginning);
        int length = beginning.codePointCount(0, beginning.length());
        return SHORTEST <= length
                && length <= LONGEST
                && !UNFIT.matcher(beginning.replaceAll("(?<!\\n)\\n(?!\\s*\\n)", " ")).find()
                && isSpoken(words)
                && runs(words).stream().noneMatch(told::contains)
                && others.stream().noneMatch(it -> isSame(words, words(it)));
    }

    /** Small words tell the language; the other one has hardly any of them. */
    private boolean isSpoken(List<String> words) {
        long french = words.stream().filter(FRENCH::contains).count();
        long english = words.stream().filter(ENGLISH::contains).count();
        return language.equals("fr") ? french > english : english > french;
    }

    private static boolean isSame(List<String> one, List<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(Set.copyOf(other));
        var all = new HashSet<>(one);
        all.addAll(other);
        return shared.size() >= SAME * all.size();
    }

    private static Set<String> runs(List<String> words) {
        var runs = new HashSet<String>();
        for (int i = 0; i + ECHO <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + ECHO)));
        }
        return runs;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(it -> words.add(it.group()));
        return words;
    }
}
