package relais.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a referral has come. Names are stored. */
public enum Status {
    /** The candidate was asked and has not answered. */
    WAITING,
    /** They agreed, and HR has not begun. */
    NEW,
    CONTACTED,
    TALKING,
    HIRED,
    NOT_NOW,
    /** They said no, did not answer in time, or withdrew: nobody learns which. */
    NOT_TAKEN_UP,
    /** By the referrer, before it was answered. */
    WITHDRAWN;

    /** Those that HR keeps. */
    public static final List<Status> KEPT = List.of(NEW, CONTACTED, TALKING, HIRED, NOT_NOW);

    /** As it stands in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what HR does not keep. */
    static Optional<Status> kept(String word) {
        return KEPT.stream().filter(it -> it.word().equals(word)).findFirst();
    }

    /** The news of it for the referrer; none where the step is HR's alone. */
    Optional<String> news() {
        return Arrays.asList(TALKING, HIRED, NOT_NOW).contains(this)
                ? Optional.of("referral-" + word())
                : Optional.empty();
    }
}
