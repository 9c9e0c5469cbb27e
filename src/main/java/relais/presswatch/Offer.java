package relais.presswatch;

import java.util.Locale;

/**
 * A feed that was found.
 *
 * @param title as it calls itself; may be empty
 * @param language as it says, such as {@code fr-FR}; may be empty
 */
public record Offer(String address, String title, String language) {

    /** Few want to read what readers of a site said. */
    boolean isOfComments() {
        var words = (address + " " + title).toLowerCase(Locale.ROOT);
        return words.contains("comment");
    }
}
