package relais.points;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place between two lines, as it stands in the address: the line that came last. */
public record PointsPosition(Instant earnedAt, long activityId, long ruleId) {

    static final PointsPosition TOP =
            new PointsPosition(Instant.parse("9999-01-01T00:00:00Z"), 0, 0);

    private static final Pattern WRITTEN =
            Pattern.compile("([\\dTZ:.-]{10,32})_(\\d{1,18})_(\\d{1,18})");

    /** Empty for what was not written by us. */
    static Optional<PointsPosition> of(String written) {
        var found = WRITTEN.matcher(written);
        try {
            return found.matches()
                    ? Optional.of(
                            new PointsPosition(
                                    Instant.parse(found.group(1)),
                                    Long.parseLong(found.group(2)),
                                    Long.parseLong(found.group(3))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return earnedAt + "_" + activityId + "_" + ruleId;
    }
}
