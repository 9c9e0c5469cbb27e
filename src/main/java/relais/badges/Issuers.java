package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;

import java.time.Clock;
import java.util.List;

/** Who issues badges. A change holds for what is given from then on; awards keep theirs. */
public final class Issuers {

    private final IssuerStore store;
    private final Clock clock;

    Issuers(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(IssuerStore.class);
        this.clock = clock;
    }

    /** The one in force. */
    public Issuer latest() {
        return store.all().getFirst();
    }

    /** All there were, the latest first. */
    public List<Issuer> all() {
        return store.all();
    }

    /** False when somebody else was faster. */
    boolean change(Person by, IssuerForm form) {
        var now = latest();
        return now.id() == form.seen() && now.says(form)
                || store.insert(
                        form.name(),
                        form.url(),
                        form.email(),
                        form.description(),
                        clock.instant(),
                        by.id(),
                        form.seen());
    }
}
