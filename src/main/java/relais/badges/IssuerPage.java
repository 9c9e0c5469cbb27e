package relais.badges;

import relais.people.Role;
import relais.web.Visit;

import java.util.List;

/** Who issues badges, and who did before. */
public record IssuerPage(Visit visit, List<Issuer> all) {

    public boolean mayChange() {
        return visit.person().isEverywhere(Role.HR);
    }

    public Issuer issuer() {
        return all.getFirst();
    }

    public List<Issuer> earlier() {
        return all.subList(1, all.size());
    }
}
