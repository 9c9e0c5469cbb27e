package relais.levels;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Activity;
import relais.activity.ActivityListener;
import relais.database.Check;
import relais.database.JsonRows;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A few levels for what one did for others, decided by the act that completes them. What is taken
 * back no longer counts towards the next level, and takes none away.
 */
public final class Levels implements ActivityListener {

    private final Jdbi jdbi;
    private final LevelStore store;

    public Levels(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(LevelStore.class);
    }

    public Ladder of(long personId) {
        return new Ladder(store.ladder(personId));
    }

    /** What counts, that which counts most first. */
    public List<LevelAct> acts() {
        return store.acts();
    }

    @Override
    public String name() {
        return "levels";
    }

    /**
     * Asks the ledger, so that repetition and order do not matter; not for those who have reached
     * the top by what happened earlier.
     */
    @Override
    public void on(List<Activity> activities) {
        var counted = store.acts().stream().map(LevelAct::action).collect(Collectors.toSet());
        var turns =
                activities.stream()
                        .filter(it -> counted.contains(it.action()) && !it.isReversal())
                        .toList();
        var people = turns.stream().map(Activity::personId).collect(Collectors.toSet());
        turns.stream()
                .mapToLong(Activity::id)
                .min()
                .ifPresent(first -> store.reach(JsonRows.of(people), first));
    }

    /** How many levels are not what the ledger says; 0 unless something is wrong. */
    public long differences() {
        return store.differences();
    }

    /** Writes down again what everybody has reached. */
    public void recompute() {
        jdbi.useTransaction(
                _ -> {
                    store.forgetUnfounded();
                    store.reachAll();
                });
    }

    /** What people have reached. */
    public List<Check> checks() {
        return List.of(new Check("levels", this::differences, this::recompute));
    }
}
