package relais.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of what somebody wrote: an address to follow, or words.
 *
 * @param link whether it is an address
 */
public record Piece(String text, boolean link) {

    /** What ends a sentence behind an address is not part of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"«»]*[^\\s<>\"«».,;:!?)\\]’']");

    /** In their order; together they are the words again. */
    public static List<Piece> of(String words) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var found : ADDRESS.matcher(words).results().toList()) {
            pieces.add(new Piece(words.substring(from, found.start()), false));
            pieces.add(new Piece(found.group(), true));
            from = found.end();
        }
        pieces.add(new Piece(words.substring(from), false));
        return pieces;
    }
}
