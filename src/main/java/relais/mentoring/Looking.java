package relais.mentoring;

import java.time.Instant;

/**
 * That somebody would like a sponsor and wants champions to know, and what they would like to try.
 */
public record Looking(Instant since, String wish) {}
