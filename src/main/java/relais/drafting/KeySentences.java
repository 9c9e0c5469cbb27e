package relais.drafting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

import org.jsoup.Jsoup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sentences that have most in common with all others of a text: TextRank (Rada Mihalcea and
 * Paul Tarau, TextRank: Bringing Order into Texts, EMNLP 2004). Two sentences are alike by the
 * words that both have, over the sum of the logarithms of their lengths; a sentence weighs what
 * those that are like it hand on to it.
 */
final class KeySentences {

    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 400;
    private static final int CONSIDERED = 80;

    private static final double DAMPING = 0.85;
    private static final double SETTLED = 0.0001;
    private static final int ROUNDS = 100;

    private KeySentences() {}

    /** So many at most, in the order of the text. */
    static List<String> of(String html, String language, int atMost) {
        var sentences = sentences(html, language);
        double[] ranks = ranks(sentences.stream().map(it -> Terms.of(it, language)).toList());
        return IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -ranks[i]))
                .limit(atMost)
                .sorted()
                .map(sentences::get)
                .toList();
    }

    /** Of paragraphs and lists: headings are none. */
    static List<String> sentences(String html, String language) {
        var found = new ArrayList<String>();
        var ends = ends(language);
        for (var text : Jsoup.parse(html).select("p, li").eachText()) {
            ends.setText(text);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
                var sentence = text.substring(start, end).strip();
                int words = sentence.split("\\s+").length;
                if (FEWEST_WORDS <= words && words <= MOST_WORDS && sentence.length() <= LONGEST) {
                    found.add(sentence);
                }
                start = end;
            }
        }
        return found.stream().distinct().limit(CONSIDERED).toList();
    }

    /** Where sentences end: not after “M.” or “approx.”. */
    private static BreakIterator ends(String language) {
        var locale = ULocale.forLanguageTag(language);
        return FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    /** How much each sentence weighs; 1 on average where all hang together. */
    static double[] ranks(List<Set<String>> sentences) {
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
            var next = next(alike, all, ranks);
            var before = ranks;
            ranks = next;
            if (IntStream.range(0, n).allMatch(i -> Math.abs(next[i] - before[i]) < SETTLED)) {
                break;
            }
        }
        return ranks;
    }

    private static double[] next(double[][] alike, double[] all, double[] ranks) {
        int n = ranks.length;
        var next = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += all[j] > 0 ? alike[j][i] / all[j] * ranks[j] : 0;
            }
            next[i] = 1 - DAMPING + DAMPING * sum;
        }
        return next;
    }

    /** Two sentences of one word each have no lengths to be measured by. */
    private static double likeness(Set<String> one, Set<String> other) {
        double shared = one.stream().filter(other::contains).count();
        double lengths = Math.log(one.size()) + Math.log(other.size());
        return shared > 0 && lengths > 0 ? shared / lengths : 0;
    }
}
