package relais.newsletter;

import relais.database.Sealing;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The address at the foot of a letter that switches it off for whoever got it (RFC 8058). It names
 * them by a token that only we can make and read, and that does nothing else.
 */
final class Unsubscribing {

    private static final String PLACE = "newsletter reader";

    /** Longer is none of ours. */
    private static final int LONGEST = 200;

    private final Sealing sealing;

    Unsubscribing(Sealing sealing) {
        this.sealing = sealing;
    }

    String path(Reader reader) {
        var sealed = sealing.seal(String.valueOf(reader.id()), PLACE);
        return "/newsletter/"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed)
                + "?lang="
                + reader.language();
    }

    /** Mail programmes offer a button of their own for it, and post there what stands second. */
    static Map<String, String> headers(String address) {
        return Map.of(
                "List-Unsubscribe",
                "<" + address + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
    }

    /** Whose token it is; empty for what we did not make. */
    Optional<Long> personId(String token) {
        try {
            return Optional.of(token)
                    .filter(it -> it.length() <= LONGEST)
                    .map(Base64.getUrlDecoder()::decode)
                    .flatMap(it -> sealing.open(it, PLACE))
                    .map(Long::valueOf);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
