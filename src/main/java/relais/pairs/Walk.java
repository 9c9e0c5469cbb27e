package relais.pairs;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds pairs, and lets one of the two change something of theirs. Both are locked by ascending
 * number, as everybody locks people: what happens to the pair meanwhile comes before or after.
 */
final class Walk {

    /** So long after its end what a pair wrote can be read. */
    static final Period KEPT = Period.ofMonths(6);

    private final Jdbi jdbi;
    private final PairStore store;
    private final PeopleStore people;
    private final Clock clock;

    Walk(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PairStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.clock = clock;
    }

    Optional<Pair> pair(Person person, String handle) {
        return store.pair(person.id(), handle, endedSince());
    }

    /** While they walk, and for as long after they have arrived as their words are kept. */
    boolean isOpen(Pair pair) {
        return !pair.isOver() && pair.arrivedAt().filter(it -> it.isBefore(endedSince())).isEmpty();
    }

    /** Does nothing when the pair is over by then. */
    void together(Person person, Pair pair, Consumer<Pair> act) {
        outcome(
                person,
                pair,
                now -> {
                    act.accept(now);
                    return now;
                });
    }

    /** What the act gives; empty, and nothing is done, when the pair is over by then. */
    <T> Optional<T> outcome(Person person, Pair pair, Function<Pair, T> act) {
        return jdbi.inTransaction(
                _ -> {
                    people.lock(Math.min(pair.protegeId(), pair.sponsorId()));
                    people.lock(Math.max(pair.protegeId(), pair.sponsorId()));
                    return pair(person, pair.other().handle()).filter(this::isOpen).map(act);
                });
    }

    /** What ended earlier is gone. */
    Instant endedSince() {
        return clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
    }
}
