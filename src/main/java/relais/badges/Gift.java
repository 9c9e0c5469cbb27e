package relais.badges;

import java.time.Instant;
import java.util.Optional;

/** An award that is about to be written. */
public record Gift(
        long badgeId,
        int level,
        long personId,
        Instant at,
        Optional<Instant> validUntil,
        Optional<Long> by,
        Optional<Long> ruleId,
        Optional<String> reason,
        Optional<String> evidence,
        Optional<Long> renews,
        boolean quiet,
        String onceKey) {}
