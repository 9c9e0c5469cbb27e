package relais.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Labels that are renewed and ended at once, while HR looks for a sponsor among their holders. */
class LabelRacesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final int CHAMPIONS = 8;
    private static final int TIMES = 6;

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Hall hall = new Hall(jdbi);
    final Labels labels = hall.labels;
    Person hugo;
    List<Person> champions;

    /** In pairs, so that whoever ends has somebody to hand on. */
    @BeforeEach
    void champions_whose_labels_are_due() {
        hugo = new Cast(jdbi).hugo();
        hall.badges.loadStarter();
        champions =
                IntStream.range(0, CHAMPIONS)
                        .mapToObj(it -> given.champion("Champion", "No" + it, 5))
                        .toList();
        for (var champion : champions) {
            hall.pair(given.person(given.member("Protege", "Of" + champion.id())), champion);
        }
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE champion SET valid_until = CURRENT_DATE + INTERVAL 9 DAY"));
        labels.recordMissing();
    }

    /** Whoever meets a deadlock gets an exception, and the test fails. */
    @RepeatedTest(3)
    void renewing_and_ending_the_same_labels_at_once_hinders_nobody() throws Exception {
        var ahead = new ConcurrentLinkedQueue<>(acts());

        Together.run(
                8,
                () -> {
                    for (var act = ahead.poll(); act != null; act = ahead.poll()) {
                        act.run();
                    }
                });

        assertThat(hall.differences()).isZero();
        assertThat(hall.mentoring.checks())
                .allSatisfy(it -> assertThat(it.differences().getAsLong()).as(it.name()).isZero());
        assertThat(hall.number("SELECT COUNT(*) FROM label WHERE standing = 1 AND NOT founding"))
                .as("each was ended, renewed or not")
                .isZero();
    }

    private List<Runnable> acts() {
        var acts = new ArrayList<Runnable>();
        for (var champion : champions) {
            long label = labels.historyOf(champion.id()).getFirst().id();
            for (int i = 0; i < TIMES; i++) {
                acts.add(() -> hall.mentoring.ask(hugo, champion.id(), "May I?"));
                acts.add(() -> labels.renew(hugo, List.of(label), "One more year."));
            }
            acts.add(() -> labels.take(hugo, champion.id(), false, "As agreed."));
            acts.add(() -> hall.mentoring.ask(hugo, champion.id(), "May I?"));
        }
        return acts;
    }
}
