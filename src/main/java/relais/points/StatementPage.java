package relais.points;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * What made somebody's score.
 *
 * @param next where the lines go on
 */
public record StatementPage(Visit visit, Sums sums, List<ShownLine> lines, Optional<String> next) {}
