package relais.pictures;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The points of a picture, from one encoding to the other. */
record Points(BufferedImage image) {

    /** What is unpacked takes memory: so many at once, the others wait. */
    static final Semaphore AT_ONCE = new Semaphore(2);

    /** Of a picture that has more of them, only every second or third is looked at. */
    private static final double PLENTY = 16_000_000;

    private static final float QUALITY = 0.86f;

    static {
        // a server has no screen, whatever its environment says
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * @param format as the platform's decoders are called
     */
    static Points decode(String format, byte[] file, int width, int height) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            var how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) width * height / PLENTY));
            how.setSourceSubsampling(step, step, 0, 0);
            return new Points(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** By halves, so that thin lines do not break. */
    Points shrunk(int longest) {
        double target = Math.min(1, longest / (double) Math.max(width(), height()));
        int width = Math.max(1, (int) Math.round(width() * target));
        int height = Math.max(1, (int) Math.round(height() * target));
        var now = this;
        while (now.width() > 2 * width) {
            now = now.drawn(now.width() / 2, Math.max(1, now.height() / 2));
        }
        return now.drawn(width, height);
    }

    private Points drawn(int width, int height) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return new Points(sheet);
    }

    /**
     * @param orientation as cameras note it, from 1 to 8
     */
    Points upright(int orientation) {
        var turn = turn(orientation);
        boolean lying = orientation > 4;
        var sheet =
                new BufferedImage(
                        lying ? height() : width(),
                        lying ? width() : height(),
                        BufferedImage.TYPE_INT_ARGB);
        var pen = sheet.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return new Points(sheet);
    }

    private AffineTransform turn(int orientation) {
        int w = width();
        int h = height();
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    Reading.Usable png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return usable(Picture.Kind.PNG, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading.Usable jpeg() {
        var opaque = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(opaque, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return usable(Picture.Kind.JPEG, bytes);
    }

    private Reading.Usable usable(Picture.Kind kind, ByteArrayOutputStream bytes) {
        return new Reading.Usable(new Picture(kind, bytes.toByteArray()), width(), height());
    }
}
