package relais.feed;

import java.time.Instant;

/** Nothing more comes out until somebody lets it: who said so, and why. */
public record Stop(Instant stoppedAt, String byName, String message) {}
