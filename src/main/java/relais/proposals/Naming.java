package relais.proposals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an author wishes to be named beside what comes of their proposal. Names are stored. */
public enum Naming {
    FULL_NAME,
    FIRST_NAME,
    UNNAMED;

    /** As it stands in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Naming> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
