package relais.referrals;

import relais.database.Sealing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The last part of the address at which a candidate answers: 256 random bits, of which we keep the
 * fingerprint. On its way to the mail server it lies sealed.
 */
final class Tokens {

    private static final int BYTES = 32;
    private static final String PLACE = "referral token";
    private static final String DETAIL = "token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sealing sealing;

    Tokens(Sealing sealing) {
        this.sealing = sealing;
    }

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What a letter is filled in with. */
    Map<String, String> details(String token) {
        return Map.of(DETAIL, Base64.getEncoder().encodeToString(sealing.seal(token, PLACE)));
    }

    Optional<String> in(Map<String, String> details) {
        return Optional.ofNullable(details.get(DETAIL))
                .map(Base64.getDecoder()::decode)
                .flatMap(it -> sealing.open(it, PLACE));
    }
}
