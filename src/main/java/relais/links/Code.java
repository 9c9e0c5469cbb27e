package relais.links;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind /l/: thirteen of 28 signs, so that there are 2⁶² of them and nobody finds one
 * by trying. No sign looks like another one, and without vowels they make no words.
 */
final class Code {

    static final String SIGNS = "23456789bcdfghjkmnpqrstvwxyz";
    static final int LENGTH = 13;

    /** Bytes below make each sign as likely as any other. */
    private static final int FAIR = 256 / SIGNS.length() * SIGNS.length();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    /** At the end of an address, before what may follow. */
    private static final Pattern LAST =
            Pattern.compile("(?:^|/l/)([" + SIGNS + "]{" + LENGTH + "})(?:[?#].*)?$");

    private Code() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        var drawn = new byte[2 * LENGTH];
        while (code.length() < LENGTH) {
            RANDOM.nextBytes(drawn);
            for (int i = 0; i < drawn.length && code.length() < LENGTH; i++) {
                int number = drawn[i] & 0xFF;
                if (number < FAIR) {
                    code.append(SIGNS.charAt(number % SIGNS.length()));
                }
            }
        }
        return code.toString();
    }

    /** Whether this can be one at all; what cannot need not be looked for. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Of an address that somebody pasted, or the code alone. */
    static Optional<String> in(String text) {
        return Optional.of(LAST.matcher(text.strip())).filter(Matcher::find).map(it -> it.group(1));
    }
}
