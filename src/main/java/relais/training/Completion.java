package relais.training;

import java.time.Instant;

/** That somebody completed a module, and when. */
public record Completion(String pathSlug, String moduleSlug, String title, Instant completedAt) {}
