package relais.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * A PNG from outside. Its size is read before anything is unpacked, everything beside the points is
 * left out before a decoder sees it, and what is kept is encoded anew.
 */
final class PngFile {

    private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");

    /**
     * Texts, profiles, animations and what follows the end are not among them: bombs hide there.
     */
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngFile() {}

    static boolean isOne(byte[] file) {
        return Arrays.equals(
                file, 0, Math.min(file.length, SIGNATURE.length), SIGNATURE, 0, SIGNATURE.length);
    }

    static Reading read(byte[] file, Limits limits) {
        try {
            var needed = needed(ByteBuffer.wrap(file).position(SIGNATURE.length));
            if (!limits.allow(needed.width(), needed.height())) {
                return new Reading.Refused("pictures.error.large");
            }
            return Points.decode("png", needed.bytes(), needed.width(), needed.height())
                    .shrunk(limits.kept())
                    .png();
        } catch (IOException | RuntimeException _) {
            // the decoder knows many ways to stumble over what is not a picture
            return new Reading.Refused("pictures.error.broken");
        }
    }

    /** Its size, and the file without all that no decoder needs. */
    private record Needed(int width, int height, byte[] bytes) {}

    private static Needed needed(ByteBuffer file) throws IOException {
        var kept = new ByteArrayOutputStream();
        kept.write(SIGNATURE);
        int width = 0;
        int height = 0;
        var name = "";
        while (!name.equals("IEND")) {
            int length = file.getInt();
            if (length < 0 || length > file.remaining() - 8) {
                throw new IOException("A part is longer than the file");
            }
            var chunk = new byte[length + 8]; // its name before, a checksum behind
            file.get(chunk);
            name = new String(chunk, 0, 4, StandardCharsets.US_ASCII);
            if (width == 0) {
                var header = ByteBuffer.wrap(chunk);
                width = header.getInt(4);
                height = header.getInt(8);
                if (!name.equals("IHDR") || length != 13 || width < 1 || height < 1) {
                    throw new IOException("It does not begin with its size");
                }
            }
            if (NEEDED.contains(name)) {
                kept.write(ByteBuffer.allocate(4).putInt(length).array());
                kept.write(chunk);
            }
        }
        return new Needed(width, height, kept.toByteArray());
    }
}
