package relais.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of words, by which they are known again. */
public final class Fingerprint {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Fingerprint() {}

    public static byte[] of(String words) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the database writes it. */
    public static String hex(byte[] fingerprint) {
        return HEX.formatHex(fingerprint);
    }
}
