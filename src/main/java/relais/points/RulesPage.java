package relais.points;

import relais.people.Role;
import relais.web.Visit;

import java.util.List;

/** What each act is worth. */
public record RulesPage(Visit visit, List<ShownRule> rules) {

    /** What everyone is paid by is for leads without limits. */
    public boolean mayChange() {
        return visit.person().isEverywhere(Role.LEAD);
    }
}
