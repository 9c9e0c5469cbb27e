package relais.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * A JPEG from outside. Its size is read before anything is unpacked; of what cameras note beside
 * the points (where, when, by whom) only which way is up is looked at, and nothing is kept.
 */
final class JpegFile {

    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int NOTES = 0xE1;

    /** Baseline, extended and progressive; nothing else is met outside of laboratories. */
    private static final Set<Integer> FRAMES = Set.of(0xC0, 0xC1, 0xC2);

    /** Tables, intervals, JFIF and the colours that Adobe means. */
    private static final Set<Integer> NEEDED =
            Set.of(0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, 0xE0, 0xEE, SCAN);

    /** Each goes over the whole picture: a small file of thousands would keep a server busy. */
    private static final int MOST_SCANS = 40;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int orientation = 1;

    private JpegFile(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static boolean isOne(byte[] file) {
        return file.length > 3
                && (file[0] & 0xFF) == 0xFF
                && (file[1] & 0xFF) == BEGIN
                && (file[2] & 0xFF) == 0xFF;
    }

    static Reading read(byte[] bytes, Limits limits) {
        try {
            var file = new JpegFile(bytes);
            file.takeNeeded();
            if (!limits.allow(file.width, file.height)) {
                return new Reading.Refused("pictures.error.large");
            }
            return Points.decode("jpeg", file.kept.toByteArray(), file.width, file.height)
                    .shrunk(limits.kept())
                    .upright(file.orientation)
                    .jpeg();
        } catch (IOException | RuntimeException _) {
            // the decoder knows many ways to stumble over what is not a picture
            return new Reading.Refused("pictures.error.broken");
        }
    }

    /** Up to its end: what follows it is not a picture. */
    private void takeNeeded() throws IOException {
        int scans = 0;
        write(marker(), new byte[0]);
        int marker = marker();
        while (marker != END) {
            var part = part();
            if (FRAMES.contains(marker)) {
                height = part.getShort(3) & 0xFFFF;
                width = part.getShort(5) & 0xFFFF;
            } else if (marker == NOTES) {
                orientation = Orientation.in(part).orElse(orientation);
            }
            if (NEEDED.contains(marker)) {
                write(marker, part.array());
            }
            if (marker == SCAN) {
                kept.write(points());
                scans++;
            }
            marker = marker();
        }
        write(END, new byte[0]);
        if (width == 0 || height == 0 || scans == 0 || scans > MOST_SCANS) {
            throw new IOException("No size, no points, or too many of them");
        }
    }

    /** Any number of bytes may fill the way to it. */
    private int marker() throws IOException {
        if ((file.get() & 0xFF) != 0xFF) {
            throw new IOException("Not where a part begins");
        }
        int marker = file.get() & 0xFF;
        while (marker == 0xFF) {
            marker = file.get() & 0xFF;
        }
        return marker;
    }

    /** With the two bytes of its length. */
    private ByteBuffer part() {
        var part = new byte[file.getShort(file.position()) & 0xFFFF];
        file.get(part);
        return ByteBuffer.wrap(part);
    }

    /** Until the next part that is not a mere mark on the way. */
    private byte[] points() {
        int from = file.position();
        int to = from;
        while ((file.get(to) & 0xFF) != 0xFF || isWithin(file.get(to + 1) & 0xFF)) {
            to++;
        }
        var points = new byte[to - from];
        file.get(points);
        return points;
    }

    private static boolean isWithin(int marker) {
        return marker == 0 || marker == 0xFF || marker >= 0xD0 && marker <= 0xD7;
    }

    private void write(int marker, byte[] part) throws IOException {
        kept.write(0xFF);
        kept.write(marker);
        kept.write(part);
    }
}
