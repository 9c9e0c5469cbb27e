package relais.pictures;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

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

    /** Of the longer side. 16-bit colours with transparency then take 32 MB. */
    private static final int WIDEST = 2_000;

    /** Of the longer side, as it is kept: twice of what the largest page shows. */
    private static final int KEPT = 512;

    static {
        // a server has no screen, whatever its environment says
        System.setProperty("java.awt.headless", "true");
    }

    private PngFile() {}

    static boolean isOne(byte[] file) {
        return Arrays.equals(
                file, 0, Math.min(file.length, SIGNATURE.length), SIGNATURE, 0, SIGNATURE.length);
    }

    static Reading read(byte[] file) {
        try {
            var needed = needed(ByteBuffer.wrap(file).position(SIGNATURE.length));
            if (needed.width() > WIDEST || needed.height() > WIDEST) {
                return new Reading.Refused("badges.picture.error.large");
            }
            return new Reading.Usable(
                    new Picture(Picture.Kind.PNG, encode(shrunk(decode(needed.bytes())))));
        } catch (IOException | RuntimeException _) {
            // the decoder knows many ways to stumble over what is not a picture
            return new Reading.Refused("badges.picture.error.broken");
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

    private static BufferedImage decode(byte[] file) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** By halves, so that thin lines do not break. */
    private static BufferedImage shrunk(BufferedImage picture) {
        var now = picture;
        double target = Math.min(1, KEPT / (double) Math.max(now.getWidth(), now.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * target));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * target));
        while (now.getWidth() > 2 * width) {
            now = drawn(now, now.getWidth() / 2, Math.max(1, now.getHeight() / 2));
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return sheet;
    }

    private static byte[] encode(BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
