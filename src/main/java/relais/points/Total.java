package relais.points;

import java.time.Instant;

/** The sum of one person's points in one period, and when it was reached. */
public record Total(String period, long personId, int points, Instant reachedAt) {}
