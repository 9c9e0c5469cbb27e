package relais.presswatch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What editors made of a story. Names are stored. */
public enum StoryState {
    WAITING,
    PICKED,
    ASIDE;

    /** As it stands in addresses and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StoryState> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
