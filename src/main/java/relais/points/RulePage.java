package relais.points;

import relais.people.Role;
import relais.web.Visit;

import java.util.List;

/**
 * One rule.
 *
 * @param history all its versions, the latest first
 */
public record RulePage(Visit visit, List<ShownRule> history) {

    public ShownRule rule() {
        return history.getFirst();
    }

    public boolean mayChange() {
        return visit.person().isEverywhere(Role.LEAD);
    }
}
