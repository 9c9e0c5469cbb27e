package relais.administration;

import relais.web.Visit;

/** Where a workplace begins: what there is. */
public record WorkplacePage(Visit visit) {}
