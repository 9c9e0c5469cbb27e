package relais.referrals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a referrer knows a candidate. Names are stored. */
public enum Acquaintance {
    WORKED_TOGETHER,
    STUDIED_TOGETHER,
    SAME_FIELD,
    PERSONALLY;

    /** As it stands in forms and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Acquaintance> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
