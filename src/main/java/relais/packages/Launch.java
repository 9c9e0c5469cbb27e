package relais.packages;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
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
        return text() + "-" + encoded(signature(key));
    }

    /** The same for the same person everywhere in this package; nobody can tell whose it is. */
    static String learnerId(byte[] key, long personId) {
        return encoded(mac(key, "l" + personId));
    }

    /** Of this person in this package, for as long as there is either. */
    static String registration(byte[] key, long personId) {
        return uuid(mac(key, "r" + personId));
    }

    /** That we made up this session for this launch, and nobody else. */
    String proof(byte[] key, String session) {
        return encoded(mac(key, "s" + session + text()));
    }

    /** With which the content of a session shows that it is that. */
    String password(byte[] key, String session) {
        return encoded(mac(key, "p" + session + text()));
    }

    private String text() {
        return personId + "-" + itemId + "-" + lessonId + "-" + day;
    }

    private byte[] signature(byte[] key) {
        return mac(key, text());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Of our own making: version 8. */
    private static String uuid(byte[] bytes) {
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x80);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        var numbers = ByteBuffer.wrap(bytes);
        return new UUID(numbers.getLong(), numbers.getLong()).toString();
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
