package relais.kudos;

import relais.web.Visit;

import java.util.List;

/** What the desk has asked for, and who might be next. */
public record DeskPage(Visit visit, List<Planned> planned, List<Suggestion> suggestions) {}
