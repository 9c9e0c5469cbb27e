package relais.points;

import java.time.Instant;

/**
 * The sum of one person's points in one period, when it was reached, and where they worked when
 * they last earned in it.
 */
public record Total(
        String period, long personId, int points, Instant reachedAt, long unitId, String country) {}
