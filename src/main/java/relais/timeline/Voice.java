package relais.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who speaks: the company, those who lead it, or anybody else who works here. */
public enum Voice {
    OFFICIAL,
    LEADER,
    COLLEAGUE;

    static Optional<Voice> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
