package relais.pictures;

import java.util.Set;

/**
 * What is taken of pictures from outside.
 *
 * @param kinds those that are read at all
 * @param bytes of the file
 * @param widest of the longer side, as the file says before anything is unpacked
 * @param words whether drawings may hold them: small ones read better without
 * @param kept of the longer side, as it is kept: twice of what the largest page shows
 */
public record Limits(Set<Picture.Kind> kinds, int bytes, int widest, boolean words, int kept) {

    /** A photograph of a telephone has a quarter of these points. */
    private static final long MOST_POINTS = 50_000_000;

    boolean allow(int width, int height) {
        return width <= widest && height <= widest && (long) width * height <= MOST_POINTS;
    }
}
