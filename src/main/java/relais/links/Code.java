package relais.links;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What stands behind /l/: thirteen of 28 signs, so that there are 2⁶² of them and nobody finds one
 * by trying. No sign looks like another one, and without vowels they make no words.
 */
final class Code {

    static final String SIGNS = "23456789bcdfghjkmnpqrstvwxyz";
    static final int LENGTH = 13;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    private Code() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** Whether this can be one at all; what cannot need not be looked for. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
