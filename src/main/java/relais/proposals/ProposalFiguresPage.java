package relais.proposals;

import relais.web.Visit;

/** How the promise to authors is kept. */
public record ProposalFiguresPage(Visit visit, int days, DeskFigures figures) {}
