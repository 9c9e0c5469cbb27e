package relais.referrals;

import java.time.LocalDate;
import java.util.Optional;

/** What HR says of a job offer. */
public record JobOfferDraft(
        String reference,
        String place,
        String country,
        String unitCode,
        String applyLink,
        Optional<LocalDate> closesOn) {}
