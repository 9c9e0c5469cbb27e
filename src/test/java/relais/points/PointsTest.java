package relais.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.people.PeopleStore;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class PointsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Points points = new Points(jdbi, ZoneId.of("Europe/Paris"));
    long ada;
    long emma;

    @BeforeEach
    void cast() {
        var cast = new Cast(jdbi);
        ada = cast.ada().id();
        emma = cast.emma().id();
    }

    @Test
    void a_module_completed_from_sixteen_threads_earns_once() throws Exception {
        Together.run(16, () -> record(ada, Action.MODULE_COMPLETED, 42, Given.NOW));
        Together.run(4, this::drain);

        assertThat(sum(ada)).isEqualTo(20);
        assertThat(totals(ada)).containsEntry("2026-03", 20).containsEntry("all", 20).hasSize(5);
        assertThat(histogram("2026-03")).isEqualTo(Map.of(20, 1));
    }

    @Test
    void a_fact_told_twice_earns_once() {
        var fact = new Given(jdbi).activity(ada, Action.MODULE_COMPLETED, 42, Given.NOW);

        jdbi.useTransaction(_ -> points.on(List.of(fact)));
        jdbi.useTransaction(_ -> points.on(List.of(fact)));

        assertThat(sum(ada)).isEqualTo(20);
        assertThat(totals(ada)).containsEntry("all", 20);
    }

    @Test
    void toggling_a_hundred_times_earns_once_and_ends_as_it_stands() {
        for (int i = 0; i < 50; i++) {
            record(ada, Action.REACTION_GIVEN, 42, Given.NOW);
            takeBack(ada, Action.REACTION_GIVEN, 42);
            drain();
        }
        assertThat(sum(ada)).isZero();
        assertThat(totals(ada)).isEmpty();
        assertThat(histogram("all")).isEmpty();

        record(ada, Action.REACTION_GIVEN, 42, Given.NOW);
        drain();
        assertThat(sum(ada)).isEqualTo(1);
        assertThat(totals(ada)).containsEntry("all", 1);
    }

    @Test
    void a_rule_pays_no_more_often_than_its_cap_whoever_sends_at_once() throws Exception {
        for (int item = 1; item <= 12; item++) {
            record(ada, Action.REACTION_GIVEN, item, Given.NOW);
        }
        Together.run(4, this::drain);
        assertThat(sum(ada)).as("five a day").isEqualTo(5);

        for (int item = 100; item < 160; item++) {
            record(
                    ada,
                    Action.REACTION_GIVEN,
                    item,
                    Given.NOW.plus(Duration.ofDays(item % 10 + 1)));
        }
        drain();
        assertThat(sum(ada)).as("twenty a month").isEqualTo(20);
    }

    @Test
    void days_end_at_the_members_own_midnight() {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "UPDATE person SET zone = 'Asia/Ho_Chi_Minh' WHERE id = ?", ada));
        for (int item = 1; item <= 5; item++) {
            record(ada, Action.REACTION_GIVEN, item, Instant.parse("2026-03-02T16:59:00Z"));
        }
        record(ada, Action.REACTION_GIVEN, 6, Instant.parse("2026-03-02T17:01:00Z"));
        drain();

        assertThat(sum(ada)).isEqualTo(6);
    }

    @Test
    void an_act_counts_in_the_period_in_which_it_happened() {
        record(ada, Action.MODULE_COMPLETED, 1, Instant.parse("2025-12-31T22:59:59Z"));
        record(ada, Action.MODULE_COMPLETED, 2, Instant.parse("2025-12-31T23:00:00Z"));
        drain();

        assertThat(totals(ada))
                .isEqualTo(
                        Map.of(
                                "all",
                                40,
                                "2025",
                                20,
                                "2025-Q4",
                                20,
                                "2025-12",
                                20,
                                "2026-W01",
                                40,
                                "2026",
                                20,
                                "2026-Q1",
                                20,
                                "2026-01",
                                20));
    }

    @Test
    void whoever_does_not_appear_has_points_and_no_place() {
        record(emma, Action.MODULE_COMPLETED, 1, Given.NOW);
        drain();

        assertThat(sum(emma)).isEqualTo(20);
        assertThat(totals(emma)).isEmpty();
    }

    @Test
    void appearing_and_vanishing_moves_everything_at_once() {
        record(emma, Action.MODULE_COMPLETED, 1, Given.NOW);
        drain();

        join(emma);
        assertThat(totals(emma)).containsEntry("2026-03", 20);
        assertThat(histogram("2026-03")).isEqualTo(Map.of(20, 1));

        leave(emma);
        assertThat(totals(emma)).isEmpty();
        assertThat(histogram("2026-03")).isEmpty();
    }

    @Test
    void coming_and_going_while_points_arrive_leaves_the_sums_right() throws Exception {
        for (int module = 1; module <= 400; module++) {
            record(emma, Action.MODULE_COMPLETED, module, Given.NOW);
        }
        var coming =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    for (int i = 0; i < 10; i++) {
                                        join(emma);
                                        leave(emma);
                                    }
                                    join(emma);
                                });
        Together.run(3, this::drain);
        coming.join();
        drain();

        assertThat(totals(emma)).containsEntry("all", 8000).containsEntry("2026-03", 8000);
        assertThat(histogram("all")).isEqualTo(Map.of(8000, 1));
    }

    private void record(long personId, Action action, long subjectId, Instant at) {
        jdbi.useTransaction(_ -> ledger(at).recordOnce(personId, action, subjectId));
    }

    private void takeBack(long personId, Action action, long subjectId) {
        jdbi.useTransaction(_ -> ledger(Given.NOW).reverse(personId, action, subjectId));
    }

    private ActivityLedger ledger(Instant at) {
        return new ActivityLedger(jdbi, Clock.fixed(at, ZoneOffset.UTC), () -> {});
    }

    private void drain() {
        var later = Clock.fixed(Given.NOW.plus(Duration.ofDays(30)), ZoneOffset.UTC);
        new ActivityPump(jdbi, later).listen(points).drain();
    }

    private void join(long personId) {
        jdbi.useTransaction(
                handle -> {
                    jdbi.onDemand(PeopleStore.class).lock(personId);
                    handle.execute(
                            "INSERT INTO membership (person_id, charter_id, joined_at, board_name)"
                                    + " VALUES (?, 1, ?, 'REAL')",
                            personId,
                            Given.NOW);
                    points.appear(personId);
                });
    }

    private void leave(long personId) {
        jdbi.useTransaction(
                handle -> {
                    jdbi.onDemand(PeopleStore.class).lock(personId);
                    handle.execute("DELETE FROM membership WHERE person_id = ?", personId);
                    points.vanish(personId);
                });
    }

    private int sum(long personId) {
        return points.since(personId, Instant.EPOCH);
    }

    private Map<String, Integer> totals(long personId) {
        return jdbi.onDemand(TotalsStore.class).of(personId).stream()
                .filter(total -> total.points() > 0)
                .collect(Collectors.toMap(Total::period, Total::points));
    }

    /** Scores that somebody has, and how many. */
    private Map<Integer, Integer> histogram(String period) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT scores FROM points_histogram WHERE scope ="
                                                + " 'everyone' AND period = :period")
                                .bind("period", period)
                                .mapTo(String.class)
                                .findOne()
                                .map(it -> new Histogram("everyone", period, it).people())
                                .orElseGet(TreeMap::new));
    }
}
