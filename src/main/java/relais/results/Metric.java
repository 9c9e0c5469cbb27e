package relais.results;

import java.util.List;
import java.util.Locale;

/** What is counted of a post. Names are stored: renaming one is a migration. */
public enum Metric {
    IMPRESSIONS,
    REACTIONS,
    COMMENTS,
    SHARES,
    CLICKS,

    /** All of it together, as LinkedIn counts it: its overview tells nothing finer. */
    ENGAGEMENTS;

    /** Those that a network tells an author one by one, and that can be typed. */
    public static final List<Metric> TYPED =
            List.of(IMPRESSIONS, REACTIONS, COMMENTS, SHARES, CLICKS);

    /** As it stands in forms and words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
