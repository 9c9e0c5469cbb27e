package relais.kudos;

import relais.web.Visit;

/** What somebody is asked for. */
public record SpotlightPage(Visit visit, Asked spotlight) {}
