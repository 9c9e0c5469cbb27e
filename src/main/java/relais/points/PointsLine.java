package relais.points;

import relais.activity.Action;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of what made a score.
 *
 * @param name whom it was about, or whose it is, where that may be said
 * @param takenBack whether it counts no more
 * @param withdrawn why the programme took it back, if it was not the person's own doing
 */
public record PointsLine(
        long activityId,
        long ruleId,
        int ruleVersion,
        Action action,
        long subjectId,
        int points,
        Optional<Cap> capped,
        Instant earnedAt,
        boolean takenBack,
        Optional<String> withdrawn,
        Optional<String> name,
        Optional<String> handle) {

    PointsPosition position() {
        return new PointsPosition(earnedAt, activityId, ruleId);
    }
}
