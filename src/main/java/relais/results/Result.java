package relais.results;

import java.time.Instant;

/** One figure of one post, where it comes from, and since when it is this figure. */
public record Result(long postId, Metric metric, long figure, Source source, Instant knownAt) {}
