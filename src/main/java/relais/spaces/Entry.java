package relais.spaces;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How people come into a space. Names are stored. */
public enum Entry {
    /** Anyone for whom it is joins and leaves by one click; reading needs neither. */
    OPEN,
    /** A moderator answers. */
    REQUEST,
    /** Whoever holds a role is in it, so long as they hold it. */
    ROLE;

    static Optional<Entry> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    public String icon() {
        return switch (this) {
            case OPEN -> "unlock";
            case REQUEST -> "envelope";
            case ROLE -> "people";
        };
    }

    /** As it stands in forms and in the keys of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
