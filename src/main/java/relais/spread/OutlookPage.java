package relais.spread;

import relais.web.Visit;

import java.util.List;

/** The tree in figures, for the lead. */
public record OutlookPage(
        Visit visit, TreeFigures.Counted figures, List<String> missing, Outlook outlook) {}
