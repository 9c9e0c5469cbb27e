package relais.studio;

import relais.web.Visit;

import java.time.Instant;
import java.util.Optional;

/**
 * The address at which an editor's own calendar finds what comes out.
 *
 * @param madeAt absent: there is none
 * @param address only just after it was made
 */
public record CalendarFeedPage(Visit visit, Optional<Instant> madeAt, Optional<String> address) {}
