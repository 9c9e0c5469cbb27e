package relais.newsletter;

import java.util.Arrays;
import java.util.Locale;

/** In which colours a letter is shown: those of its reader, or for editors the one or the other. */
public enum Scheme {
    READERS,
    LIGHT,
    DARK;

    static Scheme of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(READERS);
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a mail programme is told about colours. */
    public String meta() {
        return switch (this) {
            case READERS -> "light dark";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }
}
