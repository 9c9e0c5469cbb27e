package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.mentoring.TreeStore.Gain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The champions' tree: who stands below whom, generation after generation. What is below somebody
 * is kept, so that a page counts nothing.
 */
final class Tree {

    private final TreeStore store;
    private final SponsorshipStore sponsorships;
    private final Clock clock;

    Tree(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(TreeStore.class);
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.clock = clock;
    }

    Forest forest() {
        return store.forest();
    }

    /** A tree that came below another one before it was locked. */
    static final class Moved extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Moved() {
            super(null, null, false, false);
        }
    }

    /**
     * Puts somebody below a sponsor, with all who are below them; the last to be written, for both
     * trees wait from here on. Most bring nobody along and hold no label: for them nothing more is
     * written than for those above.
     *
     * @throws Moved when the sponsor's tree has another root by now
     */
    void join(long protegeId, long sponsorId, Pairing pairing) {
        boolean champion = pairing.protegeChampion();
        boolean counts = champion != pairing.protegeCounted();
        var trees = new ArrayList<>(List.of(pairing.root()));
        if (counts || pairing.protegeSponsor()) {
            trees.add(protegeId);
        }
        store.lockTrees(trees);
        if (!store.insertBelow(sponsorId, pairing.root(), protegeId, clock.instant())) {
            throw new Moved();
        }
        if (counts) {
            store.countLabel(protegeId, champion);
        }
        var gain = pairing.protegeSponsor() ? store.gain(protegeId) : Optional.<Gain>empty();
        add(gain.orElse(Gain.NONE).with(champion), sponsorId, pairing);
        if (pairing.protegeSponsor()) {
            store.noRoot(protegeId);
        }
    }

    /** As long as its root is the same, nothing above the sponsor has changed. */
    private void add(Gain gain, long sponsorId, Pairing pairing) {
        var above = pairing.above();
        if (store.add(gain, sponsorId, pairing.lineage(), above) < above.size()) {
            store.begin(sponsorId, above.size() == 1, gain);
        }
    }

    /** Takes somebody from their sponsor, with all who are below them. With the forest locked. */
    void part(long protegeId, long sponsorId) {
        sponsorships.remember(protegeId, clock.instant());
        sponsorships.delete(protegeId);
        changedAt(protegeId);
        changedAt(sponsorId);
    }

    /** A label may have begun or ended. With the forest locked. */
    void countLabel(long personId) {
        if (store.countLabel(personId, LocalDate.now(clock))) {
            sponsorships.sponsorIdOf(personId).ifPresent(this::changedAt);
        }
    }

    /** Labels that ended by themselves, or begin today, and are not counted so yet. */
    List<Long> labelsToCount() {
        return store.labelsToCount(LocalDate.now(clock));
    }

    /** Counts again from this person up to the top. With the forest locked. */
    void changedAt(long personId) {
        for (var at = Optional.of(personId);
                at.isPresent();
                at = at.flatMap(sponsorships::sponsorIdOf)) {
            store.forget(at.get());
            store.recount(at.get());
        }
    }

    /** Counts everything again. With the forest locked. */
    void rebuild() {
        store.countLabels(LocalDate.now(clock));
        store.forgetAll();
        store.makeDepths();
        store.measureDepths();
        for (int depth = store.deepest(); depth >= 0; depth--) {
            store.recountLevel(depth);
        }
        store.changed();
    }

    long circles() {
        return audit().circles();
    }

    long countDifferences() {
        return audit().differences(store.kept());
    }

    /** Not counted as what they are; a day is given to those whose time came by itself. */
    long labelDifferences() {
        return store.labelDifferences(LocalDate.now(clock));
    }

    private TreeAudit audit() {
        return new TreeAudit(store.pairs(), store.countedLabels());
    }

    /** Where no other number is said, a champion has so many places. */
    long overPlaces(int places) {
        return store.overPlaces(places);
    }
}
