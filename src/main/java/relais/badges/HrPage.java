package relais.badges;

import relais.web.Visit;

import java.util.List;

/** HR's desk: what they gave lately, and where to begin. */
public record HrPage(Visit visit, List<HeldBadge> given, List<AwardList> lists) {}
