package relais.kudos;

import relais.web.Visit;

/** The form in which the desk asks people. */
public record NewSpotlightPage(Visit visit, SpotlightForm form) {}
