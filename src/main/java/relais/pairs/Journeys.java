package relais.pairs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.database.Sealing;
import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What pairs agreed to do. A pair that never changed anything has the usual journey and no rows;
 * what the ledger knows of the protégé is read from it each time, so that it comes and goes with
 * the fact.
 */
public final class Journeys {

    static final String SEALED = "step";

    private final PairStore pairs;
    private final StepStore store;
    private final Walk walk;
    private final Sealing sealing;
    private final UsualJourney usual = new UsualJourney();
    private final Clock clock;

    Journeys(Jdbi jdbi, Walk walk, Sealing sealing, Clock clock) {
        this.pairs = jdbi.onDemand(PairStore.class);
        this.store = jdbi.onDemand(StepStore.class);
        this.walk = walk;
        this.sealing = sealing;
        this.clock = clock;
    }

    public Journey of(Pair pair) {
        var facts = facts(List.of(pair)).getOrDefault(pair.protegeId(), Map.of());
        return journey(pair, store.steps(pair.protegeId(), pair.sponsorId()), facts);
    }

    /** Of several pairs with the same sponsor, by the protégé's number. */
    Map<Long, Journey> of(long sponsorId, Collection<Pair> proteges) {
        var facts = facts(proteges);
        var rows = store.stepsOf(sponsorId).stream().collect(groupingBy(StepStore.Row::protegeId));
        return proteges.stream()
                .collect(
                        toMap(
                                Pair::protegeId,
                                it ->
                                        journey(
                                                it,
                                                rows.getOrDefault(it.protegeId(), List.of()),
                                                facts.getOrDefault(it.protegeId(), Map.of()))));
    }

    /** What the ledger knows stays done, whatever is ticked. */
    public void tick(Person person, Pair pair, String word, boolean done) {
        var at = Optional.of(clock.instant()).filter(_ -> done);
        change(person, pair, journey -> journey.ticked(word, at));
    }

    /**
     * @param seen what it was called when they wrote: what the other wrote meanwhile is not
     *     overwritten unread
     */
    public Changing rename(Person person, Pair pair, String word, String seen, String title) {
        return change(
                person,
                pair,
                journey -> journey.renaming(word, seen, title),
                journey -> journey.renamed(word, title));
    }

    /** The same word again is the same step. */
    public Changing add(Person person, Pair pair, String word, String title) {
        return change(
                person,
                pair,
                journey -> journey.extending(word),
                journey -> journey.extended(word, title));
    }

    public void remove(Person person, Pair pair, String word) {
        change(person, pair, journey -> journey.without(word));
    }

    public void move(Person person, Pair pair, String word, boolean up) {
        change(person, pair, journey -> journey.moved(word, up));
    }

    /** With both locked: two who change something at once change one after the other. */
    private Changing change(
            Person person,
            Pair pair,
            Function<Journey, Changing> judge,
            UnaryOperator<Journey> change) {
        return walk.outcome(
                        person,
                        pair,
                        now -> {
                            var before = of(now);
                            var outcome = judge.apply(before);
                            var after = outcome == Changing.DONE ? change.apply(before) : before;
                            if (!after.equals(before)) {
                                write(now, after);
                            }
                            return outcome;
                        })
                .orElse(Changing.GONE);
    }

    private void change(Person person, Pair pair, UnaryOperator<Journey> change) {
        change(person, pair, _ -> Changing.DONE, change);
    }

    private void write(Pair pair, Journey journey) {
        store.forget(pair.protegeId(), pair.sponsorId());
        int place = 0;
        for (var step : journey.steps()) {
            store.insert(
                    pair.protegeId(),
                    pair.sponsorId(),
                    step.word(),
                    ++place,
                    step.title().map(it -> sealing.seal(it, pair.place(SEALED))),
                    step.ticked());
        }
    }

    private Journey journey(Pair pair, List<StepStore.Row> rows, Map<Action, Instant> facts) {
        return rows.isEmpty()
                ? usual.journey(facts)
                : new Journey(rows.stream().map(it -> step(pair, it, facts)).toList());
    }

    private Step step(Pair pair, StepStore.Row row, Map<Action, Instant> facts) {
        var title = row.title().flatMap(it -> sealing.open(it, pair.place(SEALED)));
        return usual.step(row.word(), title, row.doneAt(), facts);
    }

    private Map<Long, Map<Action, Instant>> facts(Collection<Pair> proteges) {
        var people = proteges.stream().map(Pair::protegeId).toList();
        return pairs.facts(people, usual.acts()).stream()
                .collect(
                        groupingBy(
                                PairStore.Fact::personId,
                                toMap(PairStore.Fact::action, PairStore.Fact::at)));
    }
}
