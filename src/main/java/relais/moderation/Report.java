package relais.moderation;

import java.time.Instant;

/** Why one of those who reported a comment did so. Who it was is told to nobody. */
public record Report(Reason reason, String words, Instant reportedAt) {}
