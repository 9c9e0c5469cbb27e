package relais.points;

import org.jdbi.v3.core.mapper.Nested;

import relais.activity.Action;

import java.time.Instant;
import java.util.Optional;

/** One version of a rule as pages show it: its terms, and who wrote it when. */
public record RuleVersion(
        long ruleId,
        Action action,
        int version,
        @Nested RuleTerms terms,
        Optional<String> unitCode,
        Optional<String> unitName,
        Instant since,
        Instant writtenAt,
        Optional<String> writer) {}
