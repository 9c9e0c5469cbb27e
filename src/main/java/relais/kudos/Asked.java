package relais.kudos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A spotlight as somebody who is asked for it sees it. */
public record Asked(
        long id,
        String textEn,
        String textFr,
        Optional<String> aboutPath,
        Optional<String> aboutTitle,
        LocalDate startsOn,
        LocalDate endsOn,
        long askedBy,
        String askedByName,
        Optional<String> others,
        Optional<Instant> agreedAt,
        Optional<Instant> refusedAt,
        Optional<Instant> endedAt) {

    public boolean isOpen() {
        return agreedAt.isEmpty() && !isOff();
    }

    public boolean isAgreed() {
        return agreedAt.isPresent() && !isOff();
    }

    /** Refused, withdrawn or taken down. */
    public boolean isOff() {
        return refusedAt.isPresent() || endedAt.isPresent();
    }
}
