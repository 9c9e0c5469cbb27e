package relais.sessions;

import relais.web.Visit;

import java.time.Instant;
import java.util.Optional;

/**
 * The address at which one's own calendar programme finds one's sessions.
 *
 * @param madeAt absent: there is none
 * @param address only just after it was made
 */
public record FeedPage(Visit visit, Optional<Instant> madeAt, Optional<String> address) {}
