package relais.sessions;

import java.security.SecureRandom;
import java.util.Locale;

/** What those who are there type: six characters of which none looks or sounds like another. */
final class Code {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ACDEFHJKMNPRTUVWXY3479";
    private static final int LENGTH = 6;

    private Code() {}

    static String fresh() {
        var code = new StringBuilder();
        while (code.length() < LENGTH) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** However it was typed: in small letters, with spaces or a hyphen in between. */
    static String typed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
