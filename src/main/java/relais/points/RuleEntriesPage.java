package relais.points;

import relais.people.Role;
import relais.points.StatementStore.Standing;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * Why a rule paid.
 *
 * @param standing what it gave in the last 90 days
 */
public record RuleEntriesPage(
        Visit visit,
        ShownRule rule,
        Standing standing,
        List<ShownLine> lines,
        Optional<String> next) {

    /** Figures of fewer people would speak of persons. */
    public boolean isTooFew() {
        return standing.people() < Preview.FEWEST;
    }

    public boolean mayChange() {
        return visit.person().isEverywhere(Role.LEAD);
    }
}
