package relais.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one act gave by one rule, or what was taken back of it.
 *
 * @param capped the cap that was reached already, where it gave nothing
 */
public record PointsEntry(
        long activityId,
        long ruleId,
        boolean taken,
        int ruleVersion,
        long personId,
        int points,
        Optional<Cap> capped,
        Instant earnedAt,
        LocalDate localDay) {

    /** Exactly what was given, in the period in which it was given. */
    PointsEntry takenBack() {
        return new PointsEntry(
                activityId,
                ruleId,
                true,
                ruleVersion,
                personId,
                -points,
                Optional.empty(),
                earnedAt,
                localDay);
    }

    /** As one parameter with many others. */
    Object[] row() {
        return new Object[] {
            activityId, ruleId, taken, ruleVersion, personId, points, capped, earnedAt, localDay
        };
    }
}
