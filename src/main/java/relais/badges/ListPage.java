package relais.badges;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** What a list will do, or has done. */
public record ListPage(
        Visit visit, AwardList list, List<AwardList.Line> people, List<AwardList.Line> refused) {

    public Optional<Evidence> evidence() {
        return list.evidence().map(Evidence::of);
    }

    /** How many more than those that are shown by name. */
    public int others() {
        return list.toGive() + list.given() - people.size();
    }
}
