package relais.mentoring;

import relais.web.Visit;

import java.util.List;
import java.util.OptionalInt;

/** The trees from the founding champions down. */
public record TreePage(Visit visit, Forest forest, List<TreeLine> lines, OptionalInt next) {}
