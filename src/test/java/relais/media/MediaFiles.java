package relais.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that authors upload: small ones, of each kind. */
public final class MediaFiles {

    private MediaFiles() {}

    static Incoming incoming(String name, byte[] content) {
        return new Incoming(name, content.length, () -> new ByteArrayInputStream(content));
    }

    static Incoming incoming(String name, String content) {
        return incoming(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Pairs of names and contents. */
    public static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** An MP4 that says how long it is, behind as many bytes of points. */
    public static byte[] mp4(int seconds, int points) {
        var type = "ftypisom\0\0\2\0isomiso2avc1mp41".getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(4 + type.length + 8 + points + 8 + 108)
                .putInt(4 + type.length)
                .put(type)
                .putInt(8 + points)
                .put("mdat".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[points])
                .putInt(8 + 108)
                .put("moov".getBytes(StandardCharsets.US_ASCII))
                .putInt(108)
                .put("mvhd".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1_000)
                .putInt(seconds * 1_000)
                .array();
    }

    /** The beginning of a WebM. */
    static byte[] webm(double milliseconds) {
        return ByteBuffer.allocate(80)
                .put(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x9F})
                .put(new byte[] {0x42, (byte) 0x82, (byte) 0x84})
                .put("webm".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {0x2A, (byte) 0xD7, (byte) 0xB1, (byte) 0x83, 0x0F, 0x42, 0x40})
                .put(new byte[] {0x44, (byte) 0x89, (byte) 0x88})
                .putDouble(milliseconds)
                .array();
    }
}
