package relais.points;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;

/**
 * How many people have how many points: kept with every act for scopes that are too large to be
 * counted when a board is read. Which those are is looked at now and then.
 */
public final class ScoreCounts {

    /** A scope of so many people is counted from then on … */
    private static final int LARGE = 2_000;

    private final Jdbi jdbi;
    private final ScopeStore store;
    private final int large;

    public ScoreCounts(Jdbi jdbi) {
        this(jdbi, LARGE);
    }

    /** With another size from which scopes are counted. */
    public ScoreCounts(Jdbi jdbi, int large) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ScopeStore.class);
        this.large = large;
    }

    /** Counts scopes that have become large, and no longer those that have become small. */
    public void weigh() {
        jdbi.useTransaction(
                _ -> {
                    store.holdAlone();
                    choose();
                    store.fill();
                });
    }

    /** Counts everything anew. */
    public void recount() {
        jdbi.useTransaction(
                _ -> {
                    store.holdAlone();
                    store.forgetAll();
                    choose();
                    store.fill();
                    store.countTeams();
                    store.changed();
                });
    }

    /** Changes the tree of units while nobody counts by it. */
    public void restructure(Runnable change) {
        jdbi.useTransaction(
                _ -> {
                    store.holdAlone();
                    change.run();
                    store.forgetUnits();
                    choose();
                    store.fill();
                    store.changed();
                });
    }

    long countDifferences() {
        return store.countDifferences();
    }

    long teamDifferences() {
        return store.teamDifferences();
    }

    /** … until a quarter of them have gone, so that none comes and goes every night. */
    private void choose() {
        var sizes =
                JsonRows.of(
                        store.sizes(large, large - large / 4),
                        it -> new Object[] {it.scope(), it.people()});
        if (store.forgetOthers(sizes)) {
            store.forgetUncounted();
        }
        store.write(sizes);
    }
}
