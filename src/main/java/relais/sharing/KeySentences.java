package relais.sharing;

import org.jsoup.Jsoup;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sentences that have most in common with all others of a text: TextRank on plain words
 * (Mihalcea and Tarau, 2004).
 */
final class KeySentences {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter ones join others, in French as in English. */
    private static final int SHORTEST_WORD = 4;

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 40;
    private static final int CONSIDERED = 80;
    private static final int ROUNDS = 30;
    private static final double DAMPING = 0.85;

    private KeySentences() {}

    /** So many at most, in the order of the text. */
    static List<String> of(String html, String language, int atMost) {
        var sentences = sentences(html, Locale.of(language));
        double[] ranks = ranks(sentences.stream().map(KeySentences::words).toList());
        return IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -ranks[i]))
                .limit(atMost)
                .sorted()
                .map(sentences::get)
                .toList();
    }

    /** Of paragraphs and lists: headings are none. */
    private static List<String> sentences(String html, Locale locale) {
        var found = new ArrayList<String>();
        for (var text : Jsoup.parse(html).select("p, li").eachText()) {
            var ends = BreakIterator.getSentenceInstance(locale);
            ends.setText(text);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
                var sentence = text.substring(start, end).strip();
                int words = sentence.split("\\s+").length;
                if (FEWEST_WORDS <= words && words <= MOST_WORDS) {
                    found.add(sentence);
                }
                start = end;
            }
        }
        return found.stream().distinct().limit(CONSIDERED).toList();
    }

    private static Set<String> words(String sentence) {
        return Arrays.stream(NO_LETTERS.split(sentence.toLowerCase(Locale.ROOT)))
                .filter(it -> it.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    private static double[] ranks(List<Set<String>> sentences) {
        int n = sentences.size();
        var alike = new double[n][n];
        var all = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                alike[i][j] = i == j ? 0 : likeness(sentences.get(i), sentences.get(j));
                all[i] += alike[i][j];
            }
        }
        var ranks = new double[n];
        Arrays.fill(ranks, 1);
        for (int round = 0; round < ROUNDS; round++) {
            var next = new double[n];
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += all[j] > 0 ? alike[j][i] / all[j] * ranks[j] : 0;
                }
                next[i] = 1 - DAMPING + DAMPING * sum;
            }
            ranks = next;
        }
        return ranks;
    }

    /** What they have in common, by how long they are. */
    private static double likeness(Set<String> one, Set<String> other) {
        double shared = one.stream().filter(other::contains).count();
        double lengths = Math.log(one.size() + 1) + Math.log(other.size() + 1);
        return lengths > 0 ? shared / lengths : 0;
    }
}
