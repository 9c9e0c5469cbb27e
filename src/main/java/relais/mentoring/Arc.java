package relais.mentoring;

import java.util.Locale;
import java.util.Optional;

/**
 * One person in the picture of a branch: a piece of the ring of their generation, as wide as the
 * branch is large.
 *
 * @param ring the generation, beginning with 1
 * @param from where it begins, in turns from the top
 * @param span how wide it is, in turns
 * @param hue that of the branch it belongs to: 0 to 11
 */
public record Arc(Node node, int ring, double from, double span, int hue) {

    static final int CENTRE = 84;

    private static final int WIDTH = 62;
    private static final int LETTERS = 7;

    /** Less would not be drawn: a circle that ends where it begins is none. */
    private static final double FULL = .9999;

    /** Room across for a line of text. */
    private static final double LINE = 15;

    private static final String[] STRONG = {
        "#e4a59f", "#dfaa8d", "#d4b181", "#bebb82", "#9ec496", "#89c7ab", "#7bc7c6", "#82c2dc",
        "#97bae7", "#b6b0e5", "#d0a7d2", "#dfa4ba"
    };

    private static final String[] PALE = {
        "#f7d7d4", "#f4d9cb", "#eeddc6", "#e3e1c6", "#d4e6cf", "#cbe8da", "#c5e8e7", "#c7e5f2",
        "#d0e1f8", "#dfdcf7", "#ecd8ed", "#f4d6e1"
    };

    /** Its outline, around a centre at 0, 0. */
    public String path() {
        double to = from + Math.min(span, FULL);
        int large = to - from > .5 ? 1 : 0;
        return "M%s L%s A%d %d 0 %d 1 %s L%s A%d %d 0 %d 0 %s Z"
                .formatted(
                        point(inner(), from),
                        point(outer(), from),
                        outer(),
                        outer(),
                        large,
                        point(outer(), to),
                        point(inner(), to),
                        inner(),
                        inner(),
                        large,
                        point(inner(), from));
    }

    /** In a file, which knows none of the style sheets. */
    public String colour() {
        return (node.champion() ? STRONG : PALE)[hue];
    }

    /** The given name, where there is room for it. */
    public Optional<String> label() {
        boolean room = span * 2 * Math.PI * middle() >= LINE;
        return node.givenName().filter(_ -> room).map(it -> shortened(it, LETTERS));
    }

    /** Where the label stands: along the ray, and never upside down. */
    public String turn() {
        double degrees = (from + span / 2) * 360 - 90;
        boolean left = from + span / 2 > .5;
        return String.format(
                Locale.ROOT,
                "rotate(%.2f) translate(%d) rotate(%d)",
                degrees,
                middle(),
                left ? 180 : 0);
    }

    private int inner() {
        return CENTRE + (ring - 1) * WIDTH;
    }

    int outer() {
        return inner() + WIDTH;
    }

    private int middle() {
        return inner() + WIDTH / 2;
    }

    private static String point(int radius, double turn) {
        double angle = turn * 2 * Math.PI;
        return String.format(
                Locale.ROOT, "%.1f %.1f", radius * Math.sin(angle), -radius * Math.cos(angle));
    }

    static String shortened(String name, int letters) {
        return name.codePointCount(0, name.length()) <= letters
                ? name
                : name.substring(0, name.offsetByCodePoints(0, letters - 1)) + "…";
    }
}
