package relais.points;

import relais.points.StatementStore.Standing;
import relais.web.Visit;

import java.util.Optional;

/**
 * A rule whose points are to be taken back.
 *
 * @param standing how much that would be, once the days are known
 */
public record WithdrawalPage(
        Visit visit, ShownRule rule, WithdrawalForm form, Optional<Standing> standing) {

    public boolean isTooFew() {
        return standing.map(it -> it.people() < Preview.FEWEST).orElse(false);
    }
}
