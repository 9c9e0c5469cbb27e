package relais.pairs;

import org.jdbi.v3.core.Jdbi;

import relais.database.Sealing;
import relais.people.PeopleStore;

import java.util.List;

/**
 * What happens at night to what pairs wrote: what is old goes, and what was sealed with a former
 * key is sealed anew.
 */
final class Upkeep {

    private static final int AT_ONCE = 1_000;

    /** Where sealed words lie, and what place they were sealed for. */
    private record Shelf(String table, String column, String kind) {}

    private static final List<Shelf> SHELVES =
            List.of(
                    new Shelf("pair_writing", "sealed", Writings.SEALED),
                    new Shelf("pair_meeting", "place", Meetings.SEALED),
                    new Shelf("pair_step", "title", Journeys.SEALED));

    private final Jdbi jdbi;
    private final UpkeepStore store;
    private final PeopleStore people;
    private final Walk walk;
    private final Sealing sealing;

    Upkeep(Jdbi jdbi, Walk walk, Sealing sealing) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.store = jdbi.onDemand(UpkeepStore.class);
        this.walk = walk;
        this.sealing = sealing;
    }

    /** Nothing that two people wrote outlives their walk by more than six months. */
    void forgetOld() {
        SHELVES.forEach(it -> store.forget(it.table(), walk.endedSince()));
    }

    /** What nobody can say any more whose words it is, steps and where they met, goes, too. */
    void erase(long personId) {
        jdbi.useTransaction(
                _ -> {
                    people.lock(personId);
                    store.eraseWritings(personId);
                    store.eraseSteps(personId);
                    store.eraseMeetings(personId);
                });
    }

    /** What cannot be opened stays as it is, in case its key is found. */
    void sealAnew() {
        SHELVES.forEach(this::sealAnew);
    }

    private void sealAnew(Shelf shelf) {
        var former =
                store.sealedOtherwise(shelf.table(), shelf.column(), sealing.keyNumber(), AT_ONCE);
        for (var row : former) {
            var place = Pair.place(shelf.kind(), row.protegeId(), row.sponsorId());
            sealing.open(row.sealed(), place)
                    .ifPresent(
                            words ->
                                    store.replace(
                                            shelf.table(),
                                            shelf.column(),
                                            row,
                                            sealing.seal(words, place)));
        }
    }
}
