package relais.packages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What shows that a session of cmi5 content is one of ours. It is made from the key, not kept. */
final class UnitToken {

    private static final Pattern PROVED = Pattern.compile("([0-9a-f-]{36})\\.([\\w-]{22})");
    private static final Pattern CREDENTIALS = Pattern.compile("([0-9a-f-]{36}):([\\w-]{22})");
    private static final String SCHEME = "Basic ";

    private UnitToken() {}

    /** For the address from which the token of this session is fetched. */
    static String proved(Opened opened, String session) {
        return session + "." + opened.launch().proof(opened.item().launchKey(), session);
    }

    /** Its session, if we made it up for this launch. */
    static Optional<String> session(Opened opened, String proved) {
        var found = PROVED.matcher(proved);
        return found.matches() && isSame(proved, proved(opened, found.group(1)))
                ? Optional.of(found.group(1))
                : Optional.empty();
    }

    /** What content puts into the header of each request, as it stands behind "Basic". */
    static String of(Opened opened, String session) {
        return Base64.getEncoder().encodeToString(bytes(credentials(opened, session)));
    }

    /** The session of which this header holds the token. */
    static Optional<String> shown(Opened opened, String authorization) {
        var credentials = decoded(authorization);
        var found = CREDENTIALS.matcher(credentials);
        return found.matches() && isSame(credentials, credentials(opened, found.group(1)))
                ? Optional.of(found.group(1))
                : Optional.empty();
    }

    private static String credentials(Opened opened, String session) {
        return session + ":" + opened.launch().password(opened.item().launchKey(), session);
    }

    private static String decoded(String authorization) {
        try {
            return authorization.startsWith(SCHEME)
                    ? new String(
                            Base64.getDecoder()
                                    .decode(authorization.substring(SCHEME.length()).strip()),
                            StandardCharsets.ISO_8859_1)
                    : "";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
