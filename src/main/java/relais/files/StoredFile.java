package relais.files;

import java.util.HexFormat;

/** Large content that is whole; what it holds is in {@link Files}. */
public record StoredFile(long id, long size, byte[] sha256) {

    /** The same for the same content, and for no other. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256);
    }
}
