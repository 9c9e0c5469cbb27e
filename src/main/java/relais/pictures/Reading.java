package relais.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What became of a file that somebody would like to use as a picture. */
public sealed interface Reading {

    /** Written anew from what was understood. The size of a drawing is that of its box. */
    record Usable(Picture picture, int width, int height) implements Reading {}

    /**
     * @param messageKey what is wrong with it
     */
    record Refused(String messageKey) implements Reading {}

    /** By what is in it; what it is called says nothing. */
    static Reading of(byte[] file, Limits limits) {
        if (file.length > limits.bytes()) {
            return new Refused("pictures.error.heavy");
        }
        Points.AT_ONCE.acquireUninterruptibly();
        try {
            return kind(file)
                    .filter(limits.kinds()::contains)
                    .map(kind -> read(kind, file, limits))
                    .orElse(new Refused("pictures.error.kind"));
        } finally {
            Points.AT_ONCE.release();
        }
    }

    /** What it begins like; whether it is one shows when it is read. */
    static Optional<Picture.Kind> kind(byte[] file) {
        if (PngFile.isOne(file)) {
            return Optional.of(Picture.Kind.PNG);
        } else if (JpegFile.isOne(file)) {
            return Optional.of(Picture.Kind.JPEG);
        } else {
            return looksLikeMarkup(file) ? Optional.of(Picture.Kind.SVG) : Optional.empty();
        }
    }

    private static Reading read(Picture.Kind kind, byte[] file, Limits limits) {
        return switch (kind) {
            case PNG -> PngFile.read(file, limits);
            case JPEG -> JpegFile.read(file, limits);
            case SVG -> SvgFile.read(file, limits.words());
        };
    }

    private static boolean looksLikeMarkup(byte[] file) {
        var start = Arrays.copyOf(file, Math.min(file.length, 200));
        return new String(start, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("<");
    }
}
