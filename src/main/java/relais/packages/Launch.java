package relais.packages;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Somebody opens an item of a package in a lesson. Its token is part of every address that the
 * content asks for: it is all that the content has, and opens this package and this attempt for two
 * days. It is made, not kept, so that looking at a lesson writes nothing.
 *
 * @param day since 1970, on which it was opened: one address a day is one that a browser keeps
 */
public record Launch(long personId, long itemId, long lessonId, long day) {

    private static final Pattern TOKEN =
            Pattern.compile("(\\d{1,18})-(\\d{1,18})-(\\d{1,18})-(\\d{1,9})-([\\w-]{22})");
    private static final int LENGTH = 16;

    /** A token that was shown, with a launch that nobody has proved yet. */
    record Claim(Launch launch, byte[] signature) {

        boolean holds(byte[] key, long today) {
            return MessageDigest.isEqual(signature, launch.signature(key))
                    && today - launch.day <= 1;
        }
    }

    static Optional<Claim> claimed(String token) {
        var found = TOKEN.matcher(token);
        return found.matches()
                ? Optional.of(
                        new Claim(
                                new Launch(
                                        Long.parseLong(found.group(1)),
                                        Long.parseLong(found.group(2)),
                                        Long.parseLong(found.group(3)),
                                        Long.parseLong(found.group(4))),
                                Base64.getUrlDecoder().decode(found.group(5))))
                : Optional.empty();
    }

    String token(byte[] key) {
        return text()
                + "-"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(key));
    }

    /** The same for the same person everywhere in this package; nobody can tell whose it is. */
    static String learnerId(byte[] key, long personId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, "l" + personId));
    }

    private String text() {
        return personId + "-" + itemId + "-" + lessonId + "-" + day;
    }

    private byte[] signature(byte[] key) {
        return mac(key, text());
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
