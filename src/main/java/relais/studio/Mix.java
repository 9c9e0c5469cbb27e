package relais.studio;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How varied what comes out is, and how varied editors want it to be. */
final class Mix {

    /** What came out lately, and what is planned for as long. */
    static final Duration SPAN = Duration.ofDays(30);

    /**
     * What a piece is counted by. It has one format and topic at most, but several of the others.
     */
    enum Kind {
        FORMAT(true),
        TOPIC(true),
        LANGUAGE(false),
        COUNTRY(false);

        private final boolean exclusive;

        Kind(boolean exclusive) {
            this.exclusive = exclusive;
        }

        /** Whether shares of it add up to no more than everything. */
        boolean isExclusive() {
            return exclusive;
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param all pieces of that time
     * @param counts how many of them, by kind and value
     * @param targets in percent, by kind and value
     */
    record Figures(
            int all,
            Map<Kind, Map<String, Integer>> counts,
            Map<Kind, Map<String, Integer>> targets) {}

    private final Jdbi jdbi;
    private final MixStore store;
    private final Clock clock;

    Mix(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(MixStore.class);
        this.clock = clock;
    }

    /** Of what came out in the last 30 days and is planned for the next 30. */
    Figures figures() {
        Instant now = clock.instant();
        int all = 0;
        var counts = new HashMap<Kind, Map<String, Integer>>();
        for (var it : store.counts(now.minus(SPAN), now.plus(SPAN))) {
            if (it.kind().equals("ALL")) {
                all = it.n();
            } else {
                of(counts, it.kind()).put(it.value(), it.n());
            }
        }
        var targets = new HashMap<Kind, Map<String, Integer>>();
        store.targets().forEach(it -> of(targets, it.kind()).put(it.value(), it.percent()));
        return new Figures(all, counts, targets);
    }

    /** In place of all targets before. */
    void aim(List<MixStore.Target> targets) {
        var rows = JsonRows.of(targets, it -> new Object[] {it.kind(), it.value(), it.percent()});
        jdbi.useTransaction(
                _ -> {
                    store.forgetTargets();
                    store.aim(rows);
                });
    }

    private static Map<String, Integer> of(Map<Kind, Map<String, Integer>> all, String kind) {
        return all.computeIfAbsent(Kind.valueOf(kind), _ -> new HashMap<>());
    }
}
