package relais.results;

import java.util.Locale;

/**
 * A line of a file that could not be read, or not all of it.
 *
 * @param sheet empty where a file is one table
 * @param text what stood there
 */
public record Unread(String sheet, int line, Reason reason, String text) {

    /** What is wrong with it. */
    public enum Reason {

        /** It leads to no post: an article, a profile, another site. */
        LINK,

        /** It counts nothing: words, less than nothing, a part, far too much. */
        FIGURE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
