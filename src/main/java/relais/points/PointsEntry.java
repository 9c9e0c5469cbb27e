package relais.points;

import java.time.Instant;
import java.time.LocalDate;

/** What one act gave, or took back. */
public record PointsEntry(
        long activityId,
        long ruleId,
        int ruleVersion,
        long personId,
        int points,
        Instant earnedAt,
        LocalDate localDay) {}
