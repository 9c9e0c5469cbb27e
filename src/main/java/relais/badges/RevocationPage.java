package relais.badges;

import relais.web.Visit;

/** HR's form to take an award back. */
public record RevocationPage(Visit visit, Award award, RevocationForm form) {}
