package relais.levels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.Activity;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class LevelsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Levels levels = new Levels(database.jdbi());
    Given given;
    long ada;

    @BeforeEach
    void cast() {
        ada = new Cast(database.jdbi()).ada().id();
        given = new Given(database.jdbi());
    }

    @Test
    void a_level_is_reached_at_its_threshold_and_not_before() {
        for (var level : List.of(3, 10, 30, 80)) {
            while (levels.of(ada).turns() < level - 1) {
                tell(thanked());
            }
            var before = levels.of(ada);
            assertThat(before.next().orElseThrow().threshold()).isEqualTo(level);
            assertThat(before.missing()).isEqualTo(1);

            tell(thanked());
            assertThat(levels.of(ada).current().orElseThrow().threshold()).isEqualTo(level);
        }
        assertThat(levels.of(ada).next()).isEmpty();
        assertThat(levels.of(ada).missing()).isZero();
        assertThat(levels.differences()).isZero();
    }

    @Test
    void protégés_steps_weigh_more() {
        tell(fact(Action.PROTEGE_FINISHED_PATH));
        assertThat(levels.of(ada).current()).map(Level::slug).contains("spark");

        tell(fact(Action.PROTEGE_BECAME_CHAMPION));
        assertThat(levels.of(ada).current()).map(Level::slug).contains("lantern");
        assertThat(levels.of(ada).turns()).isEqualTo(13);
    }

    @Test
    void posts_reactions_and_thanks_to_and_fro_count_nothing() {
        for (int i = 0; i < 5; i++) {
            tell(fact(Action.REACTION_GIVEN));
            tell(fact(Action.KUDOS_GIVEN));
            tell(fact(Action.KUDOS_RECEIVED_AGAIN));
            tell(fact(Action.KUDOS_RECEIVED_OFTEN));
        }

        assertThat(levels.of(ada).current()).isEmpty();
        assertThat(levels.of(ada).turns()).isZero();
    }

    @Test
    void taking_back_takes_no_level_away_and_no_longer_counts() {
        var first = thanked();
        var second = thanked();
        tell(first);
        tell(second);
        tell(reversed(second));
        var third = thanked();
        tell(third);
        assertThat(levels.of(ada).current()).as("two of three stand").isEmpty();

        tell(thanked());
        assertThat(levels.of(ada).current()).map(Level::slug).contains("spark");

        tell(reversed(first));
        tell(reversed(third));
        assertThat(levels.of(ada).current()).map(Level::slug).contains("spark");
        assertThat(levels.of(ada).turns()).isEqualTo(1);
        assertThat(levels.differences()).isZero();
    }

    @Test
    void whatever_the_order_and_however_often_facts_are_told_it_is_the_same() throws Exception {
        var chance = new Random(7);
        var history = new ArrayList<Activity>();
        for (int i = 0; i < 40; i++) {
            history.add(
                    i > 3 && i % 6 == 0
                            ? reversed(history.get(i - 1))
                            : fact(
                                    i % 9 == 0
                                            ? Action.PROTEGE_FINISHED_PATH
                                            : Action.KUDOS_RECEIVED));
        }
        var told = new ArrayList<>(history);
        told.addAll(history);
        Collections.shuffle(told, chance);
        for (var activity : told) {
            levels.on(List.of(activity));
        }
        var kept = kept();

        database.jdbi().useHandle(it -> it.execute("DELETE FROM person_level"));
        Together.run(8, () -> levels.on(history));
        assertThat(kept()).isEqualTo(kept);

        database.jdbi().useHandle(it -> it.execute("DELETE FROM person_level"));
        assertThat(levels.differences()).isEqualTo(kept.size());
        levels.recompute();
        assertThat(kept()).isEqualTo(kept).isNotEmpty();
        assertThat(levels.differences()).isZero();
    }

    @Test
    void the_audit_finds_what_is_unfounded_and_recomputing_mends_it() {
        var fact = fact(Action.REACTION_GIVEN);
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO person_level (person_id, level_id,"
                                            + " activity_id, reached_at) VALUES (?, 2, ?, NOW(6))",
                                        ada,
                                        fact.id()));

        assertThat(levels.differences()).isEqualTo(1);
        levels.recompute();
        assertThat(levels.differences()).isZero();
    }

    @Test
    void the_audit_waits_for_what_is_on_its_way() {
        var jdbi = database.jdbi();
        tell(thanked());
        tell(thanked());
        var third = thanked();
        jdbi.useHandle(it -> it.execute("UPDATE activity SET untold = 1 WHERE id = ?", third.id()));
        assertThat(levels.differences()).isZero();

        jdbi.useHandle(it -> it.execute("UPDATE activity SET untold = NULL"));
        assertThat(levels.differences()).isEqualTo(1);
    }

    private Activity thanked() {
        return fact(Action.KUDOS_RECEIVED);
    }

    private long subjects;

    private Activity fact(Action action) {
        return given.activity(ada, action, ++subjects, Given.NOW.plusSeconds(subjects));
    }

    private void tell(Activity activity) {
        levels.on(List.of(activity));
    }

    private Activity reversed(Activity fact) {
        Instant at = Given.NOW.plusSeconds(++subjects);
        var reversal = given.activity(ada, fact.action(), fact.subjectId(), at);
        database.jdbi()
                .useHandle(
                        it ->
                                it.createUpdate(
                                                "UPDATE activity SET reverses_id = :fact WHERE id ="
                                                        + " :id")
                                        .bind("fact", fact.id())
                                        .bind("id", reversal.id())
                                        .execute());
        return new Activity(
                reversal.id(), ada, fact.action(), fact.subjectId(), at, Optional.of(fact.id()));
    }

    private List<String> kept() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT CONCAT(level_id, ':', activity_id, ':',"
                                                        + " reached_at) FROM person_level ORDER BY"
                                                        + " level_id")
                                        .mapTo(String.class)
                                        .list());
    }
}
