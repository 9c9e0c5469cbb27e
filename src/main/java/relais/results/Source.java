package relais.results;

import java.util.Locale;

/** How a figure came to be known. Names are stored: renaming one is a migration. */
public enum Source {

    /** Counted by a tracked link of the portal’s own. Never stored here. */
    MEASURED,

    /** Typed by the author. */
    DECLARED,

    /** Read from a file that LinkedIn made for the author. */
    IMPORTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
