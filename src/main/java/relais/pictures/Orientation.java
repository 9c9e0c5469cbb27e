package relais.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which way up the camera was held, from 1 (upright) to 8, as Exif notes it. */
final class Orientation {

    private static final int TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Orientation() {}

    /** Empty where the notes are others, do not say, or say nonsense. */
    static Optional<Integer> in(ByteBuffer part) {
        try {
            var name = new byte[EXIF.length];
            part.position(2).get(name);
            return java.util.Arrays.equals(name, EXIF)
                    ? tag(part.slice()).filter(it -> it >= 1 && it <= 8)
                    : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Among the notes of the picture itself, which come first. */
    private static Optional<Integer> tag(ByteBuffer notes) {
        notes.order(notes.get() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        notes.position(4);
        notes.position(notes.getInt());
        int count = notes.getShort() & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int tag = notes.getShort() & 0xFFFF;
            notes.position(notes.position() + 6);
            int value = notes.getShort() & 0xFFFF;
            notes.position(notes.position() + 2);
            if (tag == TAG) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
