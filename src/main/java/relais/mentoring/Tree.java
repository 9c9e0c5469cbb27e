package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.people.PersonCard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The champions' tree: who stands below whom, generation after generation. What is below somebody
 * is kept, so that a page counts nothing.
 */
final class Tree {

    /** So many people are shown at once; of more, a page shows the nearest and folds the others. */
    private static final int AT_ONCE = 200;

    private static final int ALL_LEVELS = 100;

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

    /** The trees from a place in their order on, opened as far as a page can hold. */
    List<Branch> roots(Forest forest, int atMost, int from) {
        var ids = store.roots(atMost, from);
        return ids.isEmpty()
                ? List.of()
                : branches(ids, forest.people() <= AT_ONCE ? ALL_LEVELS : 0);
    }

    /** Empty for those who stand nowhere in the tree. */
    Optional<Branch> branch(String handle) {
        return store.inTree(handle)
                .map(
                        id -> {
                            int below = store.below(id).orElse(0);
                            return branches(List.of(id), below <= AT_ONCE ? ALL_LEVELS : 2)
                                    .getFirst();
                        });
    }

    /** The way from the founding champion down to this person, who is the last. */
    List<PersonCard> lineage(long personId) {
        return store.lineage(personId);
    }

    /** Where the tree of this person begins: with themselves, where nobody is above. */
    long rootOf(long personId) {
        return store.root(personId);
    }

    /**
     * Puts somebody below a sponsor, with all who are below them. With the roots of both trees
     * locked, or the whole forest.
     *
     * @param champion has a valid label
     */
    void join(long protegeId, long sponsorId, boolean champion) {
        sponsorships.insert(protegeId, sponsorId, clock.instant());
        store.countLabel(protegeId, champion);
        store.join(protegeId, sponsorId, champion);
        store.noRoot(protegeId);
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

    private List<Branch> branches(List<Long> personIds, int levels) {
        var rows = store.branches(personIds, levels, LocalDate.now(clock));
        var bySponsor =
                rows.stream()
                        .filter(row -> row.sponsorId().isPresent())
                        .collect(Collectors.groupingBy(row -> row.sponsorId().get()));
        return rows.stream()
                .filter(row -> row.sponsorId().isEmpty())
                .map(row -> branch(row, bySponsor))
                .toList();
    }

    private static Branch branch(BranchRow row, Map<Long, List<BranchRow>> bySponsor) {
        var proteges =
                bySponsor.getOrDefault(row.person().id(), List.of()).stream()
                        .map(protege -> branch(protege, bySponsor))
                        .toList();
        return new Branch(
                row.person(),
                row.root(),
                row.champion(),
                row.below(),
                row.champions(),
                row.generations(),
                proteges);
    }
}
