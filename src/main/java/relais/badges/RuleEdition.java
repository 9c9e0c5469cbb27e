package relais.badges;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of a rule.
 *
 * @param maker none of what came with the portal
 * @param askedUpTo the last person who was asked, while not everybody was
 */
public record RuleEdition(
        Rule rule,
        Instant madeAt,
        Optional<String> maker,
        Optional<Instant> replacedAt,
        Optional<Long> askedUpTo) {

    public boolean isInForce() {
        return replacedAt.isEmpty();
    }

    /** Not everybody was asked about it yet. */
    public boolean isAsking() {
        return askedUpTo.isPresent();
    }
}
