package relais.badges;

import relais.web.Visit;

import java.util.List;

/** What the visitor put forward. */
public record NominationsPage(Visit visit, List<Nomination> nominations) {}
