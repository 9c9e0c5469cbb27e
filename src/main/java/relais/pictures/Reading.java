package relais.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What became of a file that somebody would like to use as a picture. */
public sealed interface Reading {

    /** Written anew from what was understood. */
    record Usable(Picture picture) implements Reading {}

    /**
     * @param messageKey what is wrong with it
     */
    record Refused(String messageKey) implements Reading {}

    /** By what is in it; what it is called says nothing. */
    public static Reading of(byte[] file, int atMost) {
        if (file.length > atMost) {
            return new Refused("badges.picture.error.heavy");
        }
        if (PngFile.isOne(file)) {
            return PngFile.read(file);
        }
        return looksLikeMarkup(file)
                ? SvgFile.read(file)
                : new Refused("badges.picture.error.kind");
    }

    private static boolean looksLikeMarkup(byte[] file) {
        var start = Arrays.copyOf(file, Math.min(file.length, 200));
        return new String(start, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("<");
    }
}
