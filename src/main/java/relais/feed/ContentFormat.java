package relais.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a content item is. Names are stored. */
public enum ContentFormat {
    ARTICLE("journal-text"),
    VIDEO("play-btn"),
    TESTIMONIAL("chat-quote"),
    BACKSTAGE("camera"),
    EXPERTISE("mortarboard"),
    JOB("briefcase"),
    EVENT("calendar-event"),
    PRESS("newspaper");

    private final String icon;

    ContentFormat(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** As it stands in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContentFormat> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
    }
}
