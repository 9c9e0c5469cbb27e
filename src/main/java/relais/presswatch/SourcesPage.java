package relais.presswatch;

import relais.people.Role;
import relais.web.Visit;

import java.util.List;

/** What we read, and how that goes. */
public record SourcesPage(Visit visit, List<FeedSource> sources) {

    public boolean mayChange() {
        return visit.person().isEverywhere(Role.EDITOR);
    }
}
