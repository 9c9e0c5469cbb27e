package relais.proposals;

import relais.feed.ContentFormat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be proposed. Names are stored. */
public enum Kind {
    SUBJECT(ContentFormat.ARTICLE),
    TEXT(ContentFormat.ARTICLE),
    PICTURE(ContentFormat.BACKSTAGE),
    TESTIMONY(ContentFormat.TESTIMONIAL);

    private final ContentFormat format;

    Kind(ContentFormat format) {
        this.format = format;
    }

    /** What it becomes when it is accepted; editors may choose another. */
    public ContentFormat format() {
        return format;
    }

    /** As it stands in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
