package relais.referrals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an offer is over. Names are stored. */
public enum Ending {
    FILLED,
    WITHDRAWN;

    /** As it stands in forms and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Ending> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
