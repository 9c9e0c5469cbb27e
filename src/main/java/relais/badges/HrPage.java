package relais.badges;

import java.util.List;
import relais.web.Visit;

/** HR's desk: what they gave lately, and where to begin. */
public record HrPage(Visit visit, List<HeldBadge> given) {}
