package relais.certificates;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;

import java.util.HashMap;
import java.util.Map;

/**
 * Arabic, Persian and Urdu as they are written: each letter in the form that it takes beside its
 * neighbours, lam and alef as one, from right to left. ICU's own shaping knows Arabic alone.
 */
final class ArabicScript implements BidiReorderer {

    /** Letters and how they stand, such as a medial beh. */
    private record Standing(String letters, int how) {}

    private static final Normalizer2 PLAIN = Normalizer2.getNFKCInstance();
    private static final Map<Standing, Character> FORMS = forms();

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean after = joinsOn(text, before(text, i)) && takes(text, i);
            boolean onwards = joinsOn(text, i) && takes(text, next(text, i));
            var pair = text.substring(i, Math.min(i + 2, text.length()));
            var ligature = FORMS.get(new Standing(pair, how(after, false)));
            var form = FORMS.get(new Standing(text.substring(i, i + 1), how(after, onwards)));
            if (pair.length() == 2 && ligature != null) {
                shaped.append(ligature);
                i++;
            } else {
                shaped.append(form == null ? text.charAt(i) : form);
            }
        }
        return shaped.toString();
    }

    /** For letters that the typeface has in their plain form only. */
    @Override
    public String deshapeText(String text) {
        return PLAIN.normalize(text);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int how(boolean after, boolean onwards) {
        if (after) {
            return onwards ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return onwards ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    /** Whether the letter reaches to the one after it. */
    private static boolean joinsOn(String text, int at) {
        int type = joining(text, at);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    /** Whether the letter lets itself be reached from the one before. */
    private static boolean takes(String text, int at) {
        return joinsOn(text, at) || joining(text, at) == JoiningType.RIGHT_JOINING;
    }

    private static int joining(String text, int at) {
        return at < 0 || at >= text.length()
                ? JoiningType.NON_JOINING
                : UCharacter.getIntPropertyValue(text.charAt(at), UProperty.JOINING_TYPE);
    }

    /** Marks above and below a letter are passed over. */
    private static int before(String text, int at) {
        int before = at - 1;
        while (joining(text, before) == JoiningType.TRANSPARENT) {
            before--;
        }
        return before;
    }

    private static int next(String text, int at) {
        int next = at + 1;
        while (joining(text, next) == JoiningType.TRANSPARENT) {
            next++;
        }
        return next;
    }

    /** A letter by itself keeps its plain form, which every typeface has; lam and alef do not. */
    private static Map<Standing, Character> forms() {
        var forms = new HashMap<Standing, Character>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            var letters = PLAIN.normalize(String.valueOf(c));
            int how = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
            boolean isLetter = letters.length() == 1 && how != DecompositionType.ISOLATED;
            boolean isLamAlef = c >= '\uFEF5' && letters.length() == 2;
            if (isLetter || isLamAlef) {
                forms.put(new Standing(letters, how), c);
            }
        }
        return forms;
    }
}
