package relais.badges;

import relais.web.Visit;

import java.util.Optional;

/** One badge, and the visitor's own award of it. */
public record BadgePage(Visit visit, Badge badge, Optional<HeldBadge> mine) {}
