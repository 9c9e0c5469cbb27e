package relais.points;

import static org.assertj.core.api.Assertions.assertThat;

import static relais.activity.Action.*;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.activity.Action;
import relais.activity.Activity;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class RulesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    static final Instant CHANGE = Instant.parse("2026-03-10T12:00:30Z");

    final Jdbi jdbi = database.jdbi();
    final Points points = new Points(jdbi, ZoneId.of("Europe/Paris"));
    final Rules rules = rulesAt(CHANGE);
    final Given given = new Given(jdbi);
    Cast cast;
    Person lena;
    long ada;
    int subjects;

    @BeforeEach
    void cast() {
        cast = new Cast(jdbi);
        lena = cast.lena();
        ada = cast.ada().id();
    }

    @Test
    void the_rules_that_come_with_the_portal_are_those_of_the_programme() {
        assertThat(rules.all().stream().map(RulesTest::inShort).toList())
                .containsExactlyInAnyOrder(
                        "MODULE_COMPLETED 20",
                        "PATH_COMPLETED 30",
                        "SESSION_ATTENDED 10",
                        "SESSION_HOSTED 25",
                        "PROPOSAL_ACCEPTED 10 WEEK=2",
                        "CONTENT_SHARED 10 MONTH=1",
                        "PERSONAL_POST_DECLARED 10 DAY=1 MONTH=4",
                        "COMMENT_WRITTEN 2 DAY=3 MONTH=10",
                        "REACTION_GIVEN 1 DAY=5 MONTH=20",
                        "KUDOS_GIVEN 1 DAY=3 MONTH=6",
                        "KUDOS_RECEIVED 3 MONTH=10",
                        "KUDOS_RECEIVED_AGAIN 1 MONTH=10",
                        "PROTEGE_FINISHED_PATH 15",
                        "PROTEGE_BECAME_CHAMPION 40",
                        "GRAND_PROTEGE_BECAME_CHAMPION 10",
                        "KIT_USED 5 WEEK=5");
    }

    @Test
    void comments_reactions_and_kudos_given_make_46_points_a_month_at_most() {
        for (var day = Instant.parse("2026-03-01T08:00:00Z");
                day.isBefore(Instant.parse("2026-03-31T20:00:00Z"));
                day = day.plus(Duration.ofDays(1))) {
            for (var action : List.of(COMMENT_WRITTEN, REACTION_GIVEN, KUDOS_GIVEN)) {
                for (int n = 0; n < 8; n++) {
                    act(ada, action, day.plus(Duration.ofMinutes(n)));
                }
            }
        }
        assertThat(sum(ada)).isEqualTo(46);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris,       2026-10-24T22:00:00Z, 2026-10-25T22:59:59Z, 25 hours",
        "Europe/Paris,       2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z, 23 hours",
        "America/New_York,   2026-11-01T04:00:00Z, 2026-11-02T04:59:59Z, 25 hours",
        "America/New_York,   2026-03-08T05:00:00Z, 2026-03-09T03:59:59Z, 23 hours",
        "Pacific/Kiritimati, 2026-05-01T10:00:00Z, 2026-05-02T09:59:59Z, fourteen hours ahead",
        "America/Sao_Paulo,  2026-05-01T03:00:00Z, 2026-05-02T02:59:59Z, three hours behind"
    })
    void a_day_is_as_long_as_where_the_member_is(
            String zone, Instant first, Instant last, String what) {
        live(ada, zone);

        assertThat(act(ada, PERSONAL_POST_DECLARED, first.minusMillis(1))).isEqualTo(10);
        assertThat(act(ada, PERSONAL_POST_DECLARED, first)).as(what).isEqualTo(10);
        assertThat(act(ada, PERSONAL_POST_DECLARED, last)).as(what).isZero();
        assertThat(act(ada, PERSONAL_POST_DECLARED, last.plusSeconds(1))).as(what).isEqualTo(10);
    }

    @Test
    void weeks_begin_on_the_members_own_monday() {
        live(ada, "Pacific/Kiritimati");
        var monday = Instant.parse("2026-05-03T10:00:00Z");

        assertThat(act(ada, PROPOSAL_ACCEPTED, monday.minusSeconds(2))).isEqualTo(10);
        assertThat(act(ada, PROPOSAL_ACCEPTED, monday.minusSeconds(1))).isEqualTo(10);
        assertThat(act(ada, PROPOSAL_ACCEPTED, monday.minusMillis(1))).isZero();
        assertThat(act(ada, PROPOSAL_ACCEPTED, monday)).isEqualTo(10);
    }

    @Test
    void whoever_moves_to_another_zone_keeps_what_was_given_and_gives_back_what_was_taken() {
        var noon = Instant.parse("2026-05-01T12:00:00Z");
        var first = happened(ada, PERSONAL_POST_DECLARED, noon);
        tell(first);
        live(ada, "Pacific/Kiritimati");
        assertThat(act(ada, PERSONAL_POST_DECLARED, noon.plusSeconds(1)))
                .as("it is tomorrow there")
                .isEqualTo(10);
        live(ada, "Europe/Paris");
        assertThat(act(ada, PERSONAL_POST_DECLARED, noon.plusSeconds(2))).isZero();

        takeBack(first);
        assertThat(sum(ada)).isEqualTo(10);
        assertThat(act(ada, PERSONAL_POST_DECLARED, noon.plusSeconds(3))).isEqualTo(10);
    }

    @Test
    void sixteen_threads_take_no_more_than_there_is() throws Exception {
        var acts =
                java.util.stream.IntStream.range(0, 64)
                        .mapToObj(n -> happened(ada, REACTION_GIVEN, Given.NOW.plusSeconds(n)))
                        .toList();
        var next = new java.util.concurrent.atomic.AtomicInteger();
        Together.run(
                16,
                () -> {
                    for (int n = 0; n < 4; n++) {
                        tell(acts.get(next.getAndIncrement()));
                    }
                });

        assertThat(sum(ada)).isEqualTo(5);
        assertThat(number("SELECT COUNT(*) FROM points_entry WHERE points = 0 AND capped = 'DAY'"))
                .isEqualTo(59);
        assertThat(number("SELECT n FROM points_count WHERE period = '2026-03'")).isEqualTo(5);
    }

    @Test
    void batches_of_the_same_people_in_different_orders_do_not_lock_each_other_out()
            throws Exception {
        long bruno = cast.bruno().id();
        var next = new java.util.concurrent.atomic.AtomicInteger();
        Together.run(
                8,
                () -> {
                    for (int n = 0; n < 5; n++) {
                        int turn = next.getAndIncrement();
                        var one = turn % 2 == 0 ? ada : bruno;
                        var other = turn % 2 == 0 ? bruno : ada;
                        tell(
                                happened(one, REACTION_GIVEN, Given.NOW),
                                happened(other, COMMENT_WRITTEN, Given.NOW),
                                happened(one, KUDOS_GIVEN, Given.NOW),
                                happened(other, REACTION_GIVEN, Given.NOW));
                    }
                });

        assertThat(sum(ada)).isEqualTo(5 + 3 * 2 + 3);
        assertThat(sum(bruno)).isEqualTo(5 + 3 * 2 + 3);
    }

    @Test
    void an_act_is_judged_by_what_was_in_force_when_it_happened_however_late_it_is_heard_of() {
        var rule = rule(MODULE_COMPLETED);
        var before = happened(ada, MODULE_COMPLETED, CHANGE.minusSeconds(1));
        var saved = (RuleSaving.Saved) change(rule, RuleTerms.of(7));
        assertThat(saved.since()).isEqualTo(Instant.parse("2026-03-10T12:02:00Z"));

        assertThat(act(ada, MODULE_COMPLETED, saved.since())).isEqualTo(7);
        assertThat(act(ada, MODULE_COMPLETED, saved.since().minusMillis(1))).isEqualTo(20);
        tell(before);
        assertThat(sum(ada)).isEqualTo(47);
        assertThat(
                        number(
                                "SELECT rule_version FROM points_entry WHERE activity_id = "
                                        + before.id()))
                .isEqualTo(1);
    }

    @Test
    void a_rule_that_was_changed_or_switched_off_takes_back_what_it_gave() {
        var rule = rule(REACTION_GIVEN);
        var acts =
                java.util.stream.IntStream.range(0, 5)
                        .mapToObj(n -> happened(ada, REACTION_GIVEN, CHANGE.plusSeconds(n)))
                        .toList();
        acts.forEach(this::tell);
        change(rule, with(RuleTerms.of(9), false));
        assertThat(act(ada, REACTION_GIVEN, CHANGE.plusSeconds(600))).as("off").isZero();

        takeBack(acts.get(0));
        takeBack(acts.get(0));
        assertThat(sum(ada)).isEqualTo(4);
        assertThat(act(ada, REACTION_GIVEN, CHANGE.plusSeconds(60)))
                .as("there is room again, under the version of that time")
                .isEqualTo(1);
        acts.subList(1, 5).forEach(this::takeBack);
        assertThat(sum(ada)).isEqualTo(1);
    }

    @Test
    void a_fact_and_its_taking_back_in_one_batch_leave_nothing() {
        var act = happened(ada, REACTION_GIVEN, Given.NOW);
        tell(act, reversal(act));

        assertThat(sum(ada)).isZero();
        assertThat(number("SELECT COALESCE(SUM(n), 0) FROM points_count")).isZero();
    }

    @Test
    void several_rules_may_pay_for_one_act_and_all_take_back() {
        rules.create(lena, MODULE_COMPLETED, RuleTerms.of(5));
        var act = happened(ada, MODULE_COMPLETED, CHANGE.plusSeconds(600));

        tell(act);
        assertThat(sum(ada)).isEqualTo(25);
        takeBack(act);
        assertThat(sum(ada)).isZero();
        assertThat(act(ada, MODULE_COMPLETED, CHANGE)).as("not yet in force").isEqualTo(20);
    }

    @Test
    void a_rule_may_be_for_a_unit_with_what_is_below_or_for_a_country_or_for_a_job_family() {
        var later = CHANGE.plusSeconds(600);
        long edna = cast.edna().id();
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "UPDATE person SET job_family = 'Finance' WHERE id = ?", edna));
        rules.create(lena, CONTENT_READ, audience(Optional.of(1L), null, null));
        assertThat(act(ada, CONTENT_READ, later)).as("below").isEqualTo(1);

        rules.create(lena, JOINED, audience(Optional.empty(), "DE", null));
        assertThat(act(edna, JOINED, later)).isEqualTo(1);
        assertThat(act(ada, JOINED, later)).isZero();

        rules.create(lena, LEFT, audience(Optional.empty(), null, "Finance"));
        assertThat(act(edna, LEFT, later)).isEqualTo(1);
        assertThat(act(ada, LEFT, later)).isZero();
        assertThat(number("SELECT COUNT(*) FROM points_entry")).isEqualTo(3);
    }

    @Test
    void a_rule_may_have_a_first_and_a_last_day_the_members_own() {
        live(ada, "America/New_York");
        var day = LocalDate.of(2026, 4, 1);
        rules.create(
                lena,
                CONTENT_READ,
                new RuleTerms(
                        3,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(day),
                        Optional.of(day),
                        true));

        assertThat(act(ada, CONTENT_READ, Instant.parse("2026-04-01T03:59:59Z"))).isZero();
        assertThat(act(ada, CONTENT_READ, Instant.parse("2026-04-01T04:00:00Z"))).isEqualTo(3);
        assertThat(act(ada, CONTENT_READ, Instant.parse("2026-04-02T03:59:59Z"))).isEqualTo(3);
        assertThat(act(ada, CONTENT_READ, Instant.parse("2026-04-02T04:00:00Z"))).isZero();
    }

    @Test
    void a_rule_may_pay_so_often_for_ever() {
        var terms = RuleTerms.of(3);
        rules.create(
                lena,
                CONTENT_READ,
                new RuleTerms(
                        3,
                        terms.perDay(),
                        terms.perWeek(),
                        terms.perMonth(),
                        Optional.of(2),
                        terms.unitId(),
                        terms.country(),
                        terms.jobFamily(),
                        terms.startsOn(),
                        terms.endsOn(),
                        true));

        for (int month = 0; month < 4; month++) {
            act(ada, CONTENT_READ, CHANGE.plus(Duration.ofDays(30 * month + 1)));
        }
        assertThat(sum(ada)).isEqualTo(6);
        assertThat(number("SELECT COUNT(*) FROM points_entry WHERE capped = 'EVER'")).isEqualTo(2);
    }

    @Test
    void of_two_leads_at_once_one_is_told_of_the_other() throws Exception {
        var rule = rule(MODULE_COMPLETED);
        var turn = new java.util.concurrent.atomic.AtomicInteger(20);
        var answers = Together.call(8, () -> change(rule, RuleTerms.of(turn.incrementAndGet())));

        assertThat(answers).filteredOn(it -> it instanceof RuleSaving.Saved).hasSize(1);
        assertThat(answers).filteredOn(it -> it instanceof RuleSaving.Overtaken).hasSize(7);
        assertThat(rules.history(rule.ruleId())).hasSize(2);
        assertThat(rules.history(rule.ruleId()).getFirst().writer()).contains("Lena Lambert");
    }

    @Test
    void saving_what_stands_already_writes_nothing() {
        var rule = rule(MODULE_COMPLETED);

        assertThat(change(rule, rule.terms())).isInstanceOf(RuleSaving.Unchanged.class);
        assertThat(rules.history(rule.ruleId())).hasSize(1);
    }

    private Rules rulesAt(Instant now) {
        return new Rules(jdbi, Clock.fixed(now, ZoneOffset.UTC));
    }

    private RuleVersion rule(Action action) {
        return rules.all().stream().filter(it -> it.action() == action).findFirst().orElseThrow();
    }

    private RuleSaving change(RuleVersion rule, RuleTerms terms) {
        return rules.change(lena, rule.ruleId(), rule.version(), terms);
    }

    private static RuleTerms with(RuleTerms terms, boolean active) {
        return new RuleTerms(
                terms.points(),
                terms.perDay(),
                terms.perWeek(),
                terms.perMonth(),
                terms.perEver(),
                terms.unitId(),
                terms.country(),
                terms.jobFamily(),
                terms.startsOn(),
                terms.endsOn(),
                active);
    }

    private static RuleTerms audience(Optional<Long> unit, String country, String jobFamily) {
        return new RuleTerms(
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unit,
                Optional.ofNullable(country),
                Optional.ofNullable(jobFamily),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static String inShort(RuleVersion rule) {
        var terms = rule.terms();
        var caps =
                List.of(
                                terms.perDay().map(it -> " DAY=" + it),
                                terms.perWeek().map(it -> " WEEK=" + it),
                                terms.perMonth().map(it -> " MONTH=" + it),
                                terms.perEver().map(it -> " EVER=" + it))
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining());
        return rule.action() + " " + terms.points() + caps;
    }

    private void live(long person, String zone) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE person SET zone = ? WHERE id = ?", zone, person));
    }

    /** What it gave. */
    private int act(long person, Action action, Instant at) {
        int before = sum(person);
        tell(happened(person, action, at));
        return sum(person) - before;
    }

    private synchronized Activity happened(long person, Action action, Instant at) {
        return given.activity(person, action, ++subjects, at);
    }

    private void tell(Activity... activities) {
        jdbi.useTransaction(_ -> points.on(List.of(activities)));
    }

    private void takeBack(Activity act) {
        if (number("SELECT COUNT(*) FROM activity WHERE reverses_id = " + act.id()) == 0) {
            tell(reversal(act));
        } else {
            tell(
                    new Activity(
                            number("SELECT id FROM activity WHERE reverses_id = " + act.id()),
                            act.personId(),
                            act.action(),
                            act.subjectId(),
                            CHANGE,
                            Optional.of(act.id())));
        }
    }

    private Activity reversal(Activity act) {
        var fact = happened(act.personId(), act.action(), act.occurredAt());
        jdbi.useHandle(
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

    private int sum(long person) {
        return points.since(person, Instant.EPOCH);
    }

    private int number(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query).mapTo(int.class).one());
    }
}
