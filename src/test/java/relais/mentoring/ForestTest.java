package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Random histories of twelve people in eight threads: whoever asks, accepts, parts, leaves, loses a
 * label or follows another sponsor, there are trees afterwards, and all that is kept of them is so.
 */
class ForestTest {

    private static final int PEOPLE = 12;
    private static final int THREADS = 8;

    private static final TestDatabase database = new TestDatabase();

    enum Kind {
        ACCEPT,
        MOVE,
        PART,
        LEAVE,
        LOSE_LABEL,
        REGAIN_LABEL
    }

    /** What somebody does, with another one where it takes two. */
    record Step(Kind kind, int who, int other) {}

    private final Jdbi jdbi = database.jdbi();
    private final Given given = new Given(jdbi);
    private final Grove grove = new Grove(jdbi);

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whatever_happens_at_once_there_are_trees_and_their_counts_are_right(
            @ForAll("histories") List<Step> steps) throws Exception {
        database.empty();
        new Cast(jdbi);
        var people = IntStream.range(0, PEOPLE).mapToObj(this::champion).toList();
        var ahead = new ConcurrentLinkedQueue<>(steps);

        Together.run(
                THREADS,
                () -> {
                    for (var step = ahead.poll(); step != null; step = ahead.poll()) {
                        act(step, people);
                    }
                });

        assertThat(grove.mentoring.checks())
                .allSatisfy(it -> assertThat(it.differences().getAsLong()).as(it.name()).isZero());
        assertThat(
                        grove.count(
                                """
                                SELECT COUNT(*)
                                  FROM sponsorship one
                                  JOIN sponsorship other ON other.protege_id = one.sponsor_id
                                                        AND other.sponsor_id = one.protege_id
                                """))
                .as("pairs of which each is the other's sponsor")
                .isZero();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var kinds =
                Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.just(Kind.ACCEPT)),
                        Tuple.of(3, Arbitraries.just(Kind.MOVE)),
                        Tuple.of(2, Arbitraries.just(Kind.PART)),
                        Tuple.of(1, Arbitraries.just(Kind.LEAVE)),
                        Tuple.of(2, Arbitraries.just(Kind.LOSE_LABEL)),
                        Tuple.of(2, Arbitraries.just(Kind.REGAIN_LABEL)));
        var someone = Arbitraries.integers().between(0, PEOPLE - 1);
        return Combinators.combine(kinds, someone, someone)
                .as(Step::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(120);
    }

    private void act(Step step, List<Person> people) {
        var who = people.get(step.who());
        var other = people.get(step.other());
        switch (step.kind()) {
            case ACCEPT -> grove.tried(who, other);
            case MOVE -> grove.succeeded(who, other);
            case PART -> grove.mentoring.part(who);
            case LEAVE -> grove.leave(who);
            case LOSE_LABEL -> label(who, "2020-01-01");
            case REGAIN_LABEL -> label(who, "2099-12-31");
        }
    }

    private void label(Person person, String until) {
        jdbi.useTransaction(
                handle ->
                        grove.mentoring.changeLabel(
                                person.id(),
                                () ->
                                        handle.execute(
                                                "UPDATE champion SET valid_until = ? WHERE"
                                                        + " person_id = ?",
                                                until,
                                                person.id())));
    }

    private Person champion(int number) {
        return given.champion("Champion", "No" + number, 3);
    }
}
