package relais.boards;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

import relais.points.Period;

import java.util.List;

/**
 * Keeps what boards have in common for all who read them, on this node. Each reader asks MariaDB
 * whether it still holds: points that came and names that were chosen show at once, on any node.
 */
final class Rankings {

    private static final int KEPT = 500;

    /** With all that the scope is: a unit that moves has another board. */
    private record Key(Scope scope, Period period) {}

    private final Jdbi jdbi;
    private final BoardStore store;
    private final Cache<Key, Ranking> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

    Rankings(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(BoardStore.class);
    }

    /** It may hold no more. */
    Ranking known(Scope scope, Period period) {
        var known = kept.getIfPresent(new Key(scope, period));
        return known == null ? Ranking.NONE : known;
    }

    /** Read after the versions, so that what is kept is never older than it says. */
    Ranking read(Scope scope, Period period, Walk walk, int lines, Reading now) {
        var ranking =
                jdbi.inTransaction(
                        TransactionIsolationLevel.REPEATABLE_READ,
                        _ -> {
                            var scores =
                                    store.histogram(scope, period.key())
                                            .map(Scores::of)
                                            .orElse(Scores.NONE);
                            var rows = top(scope, period, walk, lines, scores);
                            return Ranking.of(rows, scores, now);
                        });
        kept.put(new Key(scope, period), ranking);
        return ranking;
    }

    private List<Row> top(Scope scope, Period period, Walk walk, int lines, Scores scores) {
        return store.top(
                walk.people(), walk.within(), scope, period.key(), scores.first(lines), lines);
    }
}
