package relais.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a content item is. Names are stored. */
public enum ContentFormat {
    ARTICLE,
    VIDEO,
    TESTIMONIAL,
    BACKSTAGE,
    EXPERTISE,
    JOB,
    EVENT,
    PRESS;

    /** As it stands in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContentFormat> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
    }
}
