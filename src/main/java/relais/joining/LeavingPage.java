package relais.joining;

import relais.web.Visit;

/** What leaving means; one click and it is done. */
public record LeavingPage(Visit visit, int proteges, boolean sponsored) {}
