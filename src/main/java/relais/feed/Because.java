package relais.feed;

import java.util.Locale;
import java.util.Optional;

/** Why a piece stands where it stands in somebody's feed, the strongest reason first. */
public enum Because {
    PINNED,
    TOPIC,
    COUNTRY,
    NONE;

    /** The sentence that says so; the topic is filled in. */
    public Optional<String> messageKey() {
        return this == NONE
                ? Optional.empty()
                : Optional.of("feed.because." + name().toLowerCase(Locale.ROOT));
    }
}
