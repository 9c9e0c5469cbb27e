package relais.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader may say of a piece with one click. Names are stored. */
public enum ReactionKind {
    USEFUL("hand-thumbs-up"),
    INSPIRING("lightbulb"),
    BRAVO("award"),
    TOUCHING("heart");

    private final String icon;

    ReactionKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** As it stands in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReactionKind> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
