package relais.media;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How long a video says it is. Only its tables are read, wherever in the file they lie. */
final class VideoLength {

    /** Some bytes of the file. */
    @FunctionalInterface
    interface Bytes {
        byte[] at(long from, int length) throws IOException;
    }

    private static final int MOST_BOXES = 500;
    private static final int TABLES_OF_WEBM = 1 << 16;
    private static final int HEADER = 32;
    private static final double LONGEST = 86_400;

    private static final int TIMESTAMP_SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final byte SHORT = (byte) 0x84;
    private static final byte LONG = (byte) 0x88;

    private VideoLength() {}

    /** In seconds; empty where it does not say, or says nonsense. */
    static Optional<Integer> of(Type type, long size, Bytes file) throws IOException {
        try {
            var seconds = type == Type.MP4 ? mp4(file, 0, size, "moov") : webm(file, size);
            return seconds.filter(it -> it > 0 && it < LONGEST).map(it -> (int) Math.ceil(it));
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Goes along boxes, each with its length and name, and into the one that holds the times. */
    private static Optional<Double> mp4(Bytes file, long from, long end, String wanted)
            throws IOException {
        long at = from;
        for (int i = 0; i < MOST_BOXES && at + HEADER <= end; i++) {
            var box = ByteBuffer.wrap(file.at(at, HEADER));
            long length = box.getInt() & 0xFFFFFFFFL;
            var name = new byte[4];
            box.get(name);
            int header = 8;
            if (length == 1) {
                length = box.getLong();
                header = 16;
            }
            if (new String(name, StandardCharsets.US_ASCII).equals(wanted)) {
                return wanted.equals("moov")
                        ? mp4(file, at + header, at + length, "mvhd")
                        : times(ByteBuffer.wrap(file.at(at + header, HEADER)));
            }
            if (length < 8 || length > end - at) {
                return Optional.empty();
            }
            at += length;
        }
        return Optional.empty();
    }

    /** Numbers are longer in its second version. */
    private static Optional<Double> times(ByteBuffer box) {
        boolean isLong = box.getInt() >>> 24 == 1;
        box.position(box.position() + (isLong ? 16 : 8));
        double scale = box.getInt() & 0xFFFFFFFFL;
        double duration = isLong ? box.getLong() : box.getInt() & 0xFFFFFFFFL;
        return scale > 0 ? Optional.of(duration / scale) : Optional.empty();
    }

    /** Its tables stand at the beginning: the number is looked for there, by its name. */
    private static Optional<Double> webm(Bytes file, long size) throws IOException {
        var start = ByteBuffer.wrap(file.at(0, (int) Math.min(size, TABLES_OF_WEBM)));
        double scale = 1_000_000;
        for (int i = 0; i + 12 < start.limit(); i++) {
            if ((start.getInt(i) >>> 8) == TIMESTAMP_SCALE && start.get(i + 3) == (byte) 0x83) {
                scale = start.getInt(i + 3) & 0xFFFFFF;
            } else if ((start.getShort(i) & 0xFFFF) == DURATION && start.get(i + 2) == LONG) {
                return Optional.of(start.getDouble(i + 3) * scale / 1e9);
            } else if ((start.getShort(i) & 0xFFFF) == DURATION && start.get(i + 2) == SHORT) {
                return Optional.of(start.getFloat(i + 3) * scale / 1e9);
            }
        }
        return Optional.empty();
    }
}
