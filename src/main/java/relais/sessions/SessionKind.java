package relais.sessions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names are stored: renaming one is a migration. */
public enum SessionKind {
    WEBINAR,
    WORKSHOP,
    /** Two people: one host, one seat. */
    ONE_TO_ONE;

    /** As it stands in addresses and keys of messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SessionKind> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
