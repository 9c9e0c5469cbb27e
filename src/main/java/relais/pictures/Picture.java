package relais.pictures;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture as the portal wrote it, byte by byte. */
public record Picture(Kind kind, byte[] content) {

    /** What can be shown, each with the one type under which it is served. */
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg"),
        SVG("image/svg+xml");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** Part of its address: another picture has another one. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
