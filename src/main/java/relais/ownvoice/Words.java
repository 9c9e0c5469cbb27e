package relais.ownvoice;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: without case and accents, which phones and capitals
 * lose and which make nothing one’s own; « l’équipe » and « équipe » are the same word. Addresses,
 * mentions, hashtags and emoji are no words: nobody has them of their own.
 */
final class Words {

    /** A word as it is compared, and where it stands in its text. */
    record Word(int start, int end, String form) {}

    /** Bounded, so that no text takes long. */
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "(?i)\\b(?:https?://|www\\.)[^\\s<>\"«»]+"
                            + "|\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"
                            + "|\\b(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,6}[a-z]{2,24}/[^\\s<>\"«»]*"
                            + "|(?<![\\p{L}\\p{N}])[#＃][\\p{L}\\p{N}\\p{M}_]+"
                            + "|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.-]+(?:@[\\w.-]+)?");

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    private static final Pattern ELISION =
            Pattern.compile("^(?:[ldjnsctm]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[aeiouyh])");

    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var others = new BitSet();
        NO_WORDS.matcher(text).results().forEach(it -> others.set(it.start(), it.end()));
        var segments = BreakIterator.getWordInstance(Locale.ROOT);
        segments.setText(text);
        int start = segments.first();
        for (int end = segments.next(); end != BreakIterator.DONE; end = segments.next()) {
            if (segments.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT && !others.get(start)) {
                var form = form(text.substring(start, end));
                if (!form.isEmpty()) {
                    words.add(new Word(start, end, form));
                }
            }
            start = end;
        }
        return words;
    }

    /** The forms alone. */
    static List<String> forms(String text) {
        return of(text).stream().map(Word::form).toList();
    }

    /** A whole text without case and accents, with straight apostrophes and plain spaces. */
    static String plain(String text) {
        return APOSTROPHE.matcher(folded(CASEFOLD.normalize(text))).replaceAll("'");
    }

    private static String form(String word) {
        return ELISION.matcher(plain(word)).replaceFirst("").replace("'", "");
    }

    /** Latin letters without their accents; others stay as they are. */
    private static String folded(String word) {
        if (word.chars().allMatch(it -> it < 128)) {
            return word;
        }
        var letters = new char[4 * word.length()];
        int length =
                ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, letters, 0, word.length());
        return new String(letters, 0, length).toLowerCase(Locale.ROOT);
    }
}
