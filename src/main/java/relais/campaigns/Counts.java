package relais.campaigns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a campaign counts: declared posts in their authors' own voice, of either kind. */
public enum Counts {
    /** On subjects of one's own. */
    STORIES,
    /** About the company's pieces as well. */
    POSTS;

    /** In forms, and at the end of a message's key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Counts> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
