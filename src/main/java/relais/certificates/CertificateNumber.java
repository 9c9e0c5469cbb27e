package relais.certificates;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a certificate is found by: eighty bits that nobody guesses, and a last symbol by which a
 * slip of the pen is noticed. It is read as people type it: in either case, with spaces or without,
 * with O for 0 and I or L for 1.
 */
public record CertificateNumber(String symbols) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 16;
    private static final SecureRandom DICE = new SecureRandom();

    static CertificateNumber fresh() {
        var symbols =
                DICE.ints(RANDOM, 0, ALPHABET.length())
                        .mapToObj(it -> ALPHABET.substring(it, it + 1))
                        .collect(Collectors.joining());
        return new CertificateNumber(symbols + ALPHABET.charAt(doubled(remainder(symbols))));
    }

    /** Empty for what cannot be a number, whatever was issued. */
    public static Optional<CertificateNumber> read(String typed) {
        var symbols =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return symbols.matches("[" + ALPHABET + "]{" + (RANDOM + 1) + "}")
                        && remainder(symbols) == 0
                ? Optional.of(new CertificateNumber(symbols))
                : Optional.empty();
    }

    /** In groups, the check by itself: 7K3M-9QXD-2F4H-8WTC-R. */
    @Override
    public String toString() {
        return symbols.replaceAll("(.{4})(?=.)", "$1-");
    }

    /**
     * Of a whole number 0. The symbols are the coefficients of a polynomial over the field of 32
     * elements: it tells any one that is wrong, and any two that changed places.
     */
    private static int remainder(String symbols) {
        int remainder = 0;
        for (int i = 0; i < symbols.length(); i++) {
            remainder = doubled(remainder) ^ ALPHABET.indexOf(symbols.charAt(i));
        }
        return remainder;
    }

    private static int doubled(int element) {
        int doubled = element << 1;
        return doubled < 32 ? doubled : doubled ^ 0b100101;
    }
}
