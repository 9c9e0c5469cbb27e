package relais.joining;

import com.ibm.icu.text.SpoofChecker;

import relais.people.Names;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** What may be a pseudonym: something one can read, say and not mistake for something else. */
final class Pseudonyms {

    static final int SHORTEST = 3;
    static final int LONGEST = 40;

    private static final Pattern READABLE =
            Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} .’'_-]*");

    /** Letters of several scripts in one word, and marks that cannot be seen. */
    private static final SpoofChecker LOOKALIKES =
            new SpoofChecker.Builder()
                    .setChecks(
                            SpoofChecker.RESTRICTION_LEVEL
                                    | SpoofChecker.INVISIBLE
                                    | SpoofChecker.MIXED_NUMBERS)
                    .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                    .build();

    private Pseudonyms() {}

    /** One form for what looks the same, and single spaces. */
    static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    static boolean isReadable(String pseudonym) {
        return READABLE.matcher(pseudonym).matches() && !LOOKALIKES.failsChecks(pseudonym);
    }

    /**
     * The words by which a colleague could be meant: "BrunoBouchard7" is bruno and bouchard, too.
     */
    static List<String> words(String pseudonym) {
        return Names.words(
                pseudonym,
                pseudonym.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "),
                pseudonym.replaceAll("[\\p{Nd}_]", " "),
                pseudonym.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[\\p{Nd}_]", " "));
    }
}
