package relais.pairs;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import relais.activity.Action;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who walks with whom, and what the ledger knows of the protégés. */
public interface PairStore {

    /** Empty unless the two are a pair, or were until after that moment. */
    @SqlQuery("pairs/pair.sql")
    Optional<Pair> pair(long personId, String handle, Instant endedSince);

    /** Everyone whom this person sponsors, in the order in which they came. */
    @SqlQuery("pairs/pairs.sql")
    List<Pair> pairsOf(long sponsorId);

    /** That a person did something, and when first. */
    record Fact(long personId, Action action, Instant at) {}

    @SqlQuery("pairs/facts.sql")
    List<Fact> facts(
            @BindList(value = "people", onEmpty = EmptyHandling.NULL_STRING)
                    Collection<Long> people,
            @BindList(value = "actions", onEmpty = EmptyHandling.NULL_STRING)
                    Collection<Action> actions);
}
