package relais.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.Activity;
import relais.support.Given;
import relais.support.Portal;
import relais.support.Scene;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class StatementsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant LATELY = Instant.now().minus(Duration.ofDays(2));

    final Points points = new Points(database.jdbi(), PARIS);
    final Given given = new Given(database.jdbi());
    Scene scene;
    long ada;

    @BeforeEach
    void ada() {
        scene = Scene.set(database.jdbi(), portal.app());
        ada = scene.cast().ada().id();
        portal.signIn(scene.cast().ada());
    }

    @Test
    void every_line_says_act_rule_and_points_and_leads_to_what_it_was_about() {
        long module = number("SELECT id FROM training_module WHERE slug = 'own-voice'");
        tell(given.activity(ada, Action.MODULE_COMPLETED, module, LATELY));
        var page = portal.get("/me/points");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#lines > li:first-child"))
                .contains("Completed a module")
                .contains("Version 1")
                .contains("20 points");
        assertThat(page.html().select("#lines > li:first-child a").attr("href"))
                .isEqualTo("/training/first-steps/own-voice");
    }

    @Test
    void a_cap_that_is_reached_is_said_kindly_and_what_is_undone_is_marked() {
        var acts = new ArrayList<Activity>();
        for (int n = 0; n < 6; n++) {
            acts.add(given.activity(ada, Action.REACTION_GIVEN, n, LATELY));
        }
        acts.forEach(this::tell);
        tell(reversal(acts.getFirst()));
        var lines = portal.get("/me/points").text("#lines");

        assertThat(lines).contains("Thank you; it counts no more that day");
        assertThat(lines).contains("taken back");
        assertThat(sum()).isEqualTo(4);
    }

    @Test
    void the_sums_are_those_of_the_board() {
        for (int days = 0; days < 400; days += 9) {
            tell(
                    given.activity(
                            ada,
                            Action.MODULE_COMPLETED,
                            days,
                            Instant.now().minus(Duration.ofDays(days))));
        }
        var figures = portal.get("/me/points").html().select(".figures dd").eachText();
        var kinds =
                List.of(
                        Period.Kind.WEEK,
                        Period.Kind.MONTH,
                        Period.Kind.QUARTER,
                        Period.Kind.YEAR,
                        Period.Kind.ALL);
        for (int n = 0; n < kinds.size(); n++) {
            var key = Period.of(kinds.get(n), Instant.now(), PARIS).key();
            assertThat(figures.get(n)).as(key).isEqualTo(String.valueOf(onBoard(key)));
        }
    }

    @Test
    void lines_go_on_where_the_page_ends() {
        for (int n = 0; n < 60; n++) {
            tell(given.activity(ada, Action.MODULE_COMPLETED, n, LATELY));
        }
        var first = portal.get("/me/points").html();
        assertThat(first.select("#lines > li")).hasSize(51);
        var second = portal.get(first.select(".more a").attr("href")).html();

        assertThat(second.select("#lines > li")).hasSize(10);
        assertThat(second.select(".more")).isEmpty();
        assertThat(portal.get("/me/points?after=nonsense").status()).isEqualTo(404);
    }

    @Test
    void a_lead_sees_why_a_rule_paid_with_the_names_that_boards_may_say() {
        long emma = scene.cast().emma().id();
        for (int n = 0; n < 5; n++) {
            tell(
                    given.activity(
                            given.member("Somebody", "Else" + "abcde".charAt(n)),
                            Action.MODULE_COMPLETED,
                            1,
                            LATELY));
        }
        tell(given.activity(emma, Action.MODULE_COMPLETED, 1, LATELY.plusSeconds(9)));
        portal.signIn(scene.cast().lena());
        var page = portal.get(modules() + "/entries");

        assertThat(page.text("main")).contains("6 people got 120 points for 6 acts");
        assertThat(page.text("#lines > li:first-child"))
                .contains("Somebody who does not appear on boards");
        assertThat(page.text("#lines")).contains("Somebody Elsea").doesNotContain("Emma");
    }

    @Test
    void figures_of_four_people_are_not_shown() {
        for (int n = 0; n < 4; n++) {
            tell(
                    given.activity(
                            given.member("Somebody", "Else" + "abcde".charAt(n)),
                            Action.MODULE_COMPLETED,
                            1,
                            LATELY));
        }
        portal.signIn(scene.cast().lena());

        assertThat(portal.get(modules() + "/entries").text("main"))
                .contains("fewer than five people")
                .doesNotContain("80 points");
    }

    @Test
    void what_a_rule_gave_by_mistake_is_counted_first_and_then_taken_back_with_a_reason() {
        var people = new ArrayList<Long>();
        for (int n = 0; n < 6; n++) {
            people.add(given.member("Somebody", "Else" + "abcdef".charAt(n)));
        }
        for (int act = 0; act < 50; act++) {
            for (var person : people) {
                tell(given.activity(person, Action.MODULE_COMPLETED, act, LATELY));
            }
        }
        tell(given.activity(ada, Action.MODULE_COMPLETED, 1, LATELY.minus(Duration.ofDays(9))));
        var undone = given.activity(ada, Action.MODULE_COMPLETED, 2, LATELY);
        tell(undone);
        tell(reversal(undone));

        portal.signIn(scene.cast().lena());
        var counted = portal.post(modules() + "/withdrawal", wish("count", ""));
        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.text(".notice")).contains("6,000 points", "300 acts", "6 people");
        assertThat(points.since(people.getFirst(), Instant.EPOCH)).isEqualTo(1000);

        assertThat(portal.post(modules() + "/withdrawal", wish("take", "")).status())
                .isEqualTo(422);
        var taken = portal.post(modules() + "/withdrawal", wish("take", "It paid twice."));
        assertThat(taken.location()).isEqualTo(modules() + "/entries");

        people.forEach(it -> assertThat(points.since(it, Instant.EPOCH)).isZero());
        assertThat(
                        number(
                                "SELECT COALESCE(SUM(points), 0) FROM points_total WHERE person_id"
                                        + " = "
                                        + people.getFirst()))
                .isZero();
        assertThat(sum()).as("another day").isEqualTo(20);
        assertThat(number("SELECT COUNT(*) FROM points_withdrawal WHERE due_at IS NULL")).isOne();

        portal.signIn(given.person(people.getFirst()));
        assertThat(portal.get("/me/points?lang=en").text("#lines"))
                .contains("taken back by the programme: It paid twice.");
    }

    @Test
    void whoever_undoes_an_act_while_its_points_are_withdrawn_loses_them_once() throws Exception {
        var acts = new ArrayList<Activity>();
        for (int n = 0; n < 40; n++) {
            acts.add(given.activity(ada, Action.MODULE_COMPLETED, n, LATELY));
        }
        acts.forEach(this::tell);
        var reversals =
                new java.util.concurrent.ConcurrentLinkedQueue<>(
                        acts.stream().limit(20).map(this::reversal).toList());
        var statements = new Statements(database.jdbi(), PARIS, java.time.Clock.systemUTC());
        var lena = scene.cast().lena();
        long rule = Long.parseLong(modules().substring("/lead/rules/".length()));
        var day = LocalDate.ofInstant(LATELY, PARIS);
        Together.run(
                5,
                () -> {
                    if (reversals.size() > 18) {
                        reversals.poll();
                        again(() -> statements.withdraw(lena, rule, day, day, "A mistake."));
                    }
                    for (var act = reversals.poll(); act != null; act = reversals.poll()) {
                        var told = act;
                        again(() -> tell(told));
                    }
                });
        statements.carryOut();

        assertThat(sum()).isZero();
        assertThat(number("SELECT COUNT(*) FROM points_entry WHERE taken")).isEqualTo(40);
    }

    /** As deliveries do: what could not be written comes again. */
    private static void again(Runnable act) {
        boolean done = false;
        while (!done) {
            try {
                act.run();
                done = true;
            } catch (org.jdbi.v3.core.JdbiException _) {
                Thread.yield();
            }
        }
    }

    private Map<String, String> wish(String act, String reason) {
        var day = LocalDate.ofInstant(LATELY, PARIS).toString();
        return new HashMap<>(Map.of("first", day, "last", day, "reason", reason, "act", act));
    }

    private void tell(Activity act) {
        database.jdbi().useTransaction(_ -> points.on(List.of(act)));
    }

    private Activity reversal(Activity act) {
        var fact = given.activity(act.personId(), act.action(), act.subjectId(), act.occurredAt());
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "UPDATE activity SET reverses_id = ? WHERE id = ?",
                                        act.id(),
                                        fact.id()));
        return new Activity(
                fact.id(),
                act.personId(),
                act.action(),
                act.subjectId(),
                fact.occurredAt(),
                Optional.of(act.id()));
    }

    private String modules() {
        return "/lead/rules/"
                + number("SELECT id FROM points_rule WHERE action = 'MODULE_COMPLETED'");
    }

    private int sum() {
        return points.since(ada, Instant.EPOCH);
    }

    private long onBoard(String period) {
        return number(
                "SELECT COALESCE(SUM(points), 0) FROM points_total WHERE period = '%s' AND person_id = %d"
                        .formatted(period, ada));
    }

    private long number(String query) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(query).mapTo(long.class).one());
    }
}
