package relais.badges;

import java.util.Optional;
import relais.web.Visit;

/** One badge, and the visitor's own award of it. */
public record BadgePage(Visit visit, Badge badge, Optional<HeldBadge> mine) {}
