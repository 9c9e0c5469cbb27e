package relais.points;

import java.time.Instant;

/**
 * The sum of one person's points in one period, when it was reached, and where they worked when
 * they last earned in it.
 */
public record Total(
        String period, long personId, int points, Instant reachedAt, long unitId, String country) {

    Total withPoints(int points) {
        return new Total(period, personId, points, reachedAt, unitId, country);
    }

    /** Of the same person and period. */
    Total plus(Total other) {
        var later = reachedAt.isAfter(other.reachedAt) ? reachedAt : other.reachedAt;
        return new Total(period, personId, points + other.points, later, unitId, country);
    }

    /** As one parameter with many others. */
    Object[] row() {
        return new Object[] {period, personId, points, reachedAt, unitId, country};
    }
}
