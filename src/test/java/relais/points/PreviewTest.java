package relais.points;

import static org.assertj.core.api.Assertions.assertThat;

import static relais.activity.Action.*;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.Activity;
import relais.points.Preview.Group;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class PreviewTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    final Jdbi jdbi = database.jdbi();
    final Points points = new Points(jdbi, ZoneId.of("Europe/Paris"));
    final Rules rules = new Rules(jdbi, Clock.fixed(NOW, ZoneOffset.UTC));
    final Given given = new Given(jdbi);
    final Random random = new Random(7);
    List<Long> people;

    @BeforeEach
    void cast() {
        new Cast(jdbi);
        people = new ArrayList<>();
        for (var zone :
                List.of(
                        "Europe/Paris",
                        "America/New_York",
                        "Pacific/Kiritimati",
                        "Asia/Kolkata",
                        "America/Sao_Paulo",
                        "Pacific/Pago_Pago")) {
            long person = given.member("Somebody", "In " + zone.replace('/', ' '));
            jdbi.useHandle(
                    handle ->
                            handle.execute(
                                    "UPDATE person SET zone = ? WHERE id = ?", zone, person));
            people.add(person);
        }
    }

    @Test
    void a_rule_left_as_it_is_would_have_given_what_it_gave() {
        for (var action : List.of(REACTION_GIVEN, PROPOSAL_ACCEPTED, PERSONAL_POST_DECLARED)) {
            liveThrough(action, 700);
            var rule = rule(action);
            var preview = rules.preview(Optional.of(rule.ruleId()), action, rule.terms());

            assertThat(preview.groups()).as(action.name()).isNotEmpty();
            assertThat(preview.groups()).allMatch(group -> group.difference() == 0);
            assertThat(preview.mostAffected()).isEmpty();
            assertThat(preview.people()).isEqualTo(6);
        }
    }

    @Test
    void a_rule_for_ever_counts_what_was_before_these_days() {
        var terms = new RuleTermsOf(5).ever(2);
        var long_ago = NOW.minus(Duration.ofDays(300));
        for (var person : people) {
            given.activity(person, CONTENT_READ, 1, long_ago);
            given.activity(person, CONTENT_READ, 2, NOW.minus(Duration.ofDays(3)));
            given.activity(person, CONTENT_READ, 3, NOW.minus(Duration.ofDays(2)));
        }
        var preview = rules.preview(Optional.empty(), CONTENT_READ, terms);

        assertThat(preview.groups()).containsExactly(new Group(5, 0, 6));
    }

    @Test
    void it_says_the_sum_the_middle_the_most_and_whom_it_would_change_most_without_names() {
        for (int n = 0; n < people.size(); n++) {
            for (int act = 0; act <= n; act++) {
                tell(given.activity(people.get(n), MODULE_COMPLETED, act, NOW.minusSeconds(99)));
            }
        }
        var rule = rule(MODULE_COMPLETED);
        var preview =
                rules.preview(
                        Optional.of(rule.ruleId()), MODULE_COMPLETED, new RuleTermsOf(30).day(2));

        assertThat(preview.would()).isEqualTo(30 + 5 * 60);
        assertThat(preview.given()).isEqualTo(20 * 21);
        assertThat(preview.people()).isEqualTo(6);
        assertThat(preview.most()).isEqualTo(60);
        assertThat(preview.median()).isEqualTo(60);
        assertThat(preview.mostAffected().getFirst()).isEqualTo(new Group(60, 120, 1));
        assertThat(preview.mostAffected()).extracting(Group::difference).doesNotContain(0);
    }

    @Test
    void what_was_taken_back_and_who_is_not_meant_are_left_out() {
        var act = given.activity(people.get(0), CONTENT_READ, 1, NOW.minusSeconds(99));
        var back = given.activity(people.get(0), CONTENT_READ, 1, NOW.minusSeconds(98));
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "UPDATE activity SET reverses_id = ? WHERE id = ?",
                                act.id(),
                                back.id()));
        people.forEach(it -> given.activity(it, CONTENT_READ, 2, NOW.minusSeconds(97)));

        assertThat(rules.preview(Optional.empty(), CONTENT_READ, RuleTerms.of(1)).would())
                .isEqualTo(6);
        assertThat(rules.preview(Optional.empty(), CONTENT_READ, new RuleTermsOf(1).in("DE")))
                .matches(Preview::isEmpty);
        assertThat(rules.preview(Optional.empty(), CONTENT_READ, new RuleTermsOf(1).in("FR")))
                .matches(it -> it.would() == 6);
        assertThat(rules.preview(Optional.empty(), CONTENT_READ, new RuleTermsOf(1).below(1L)))
                .matches(it -> it.would() == 6);
        assertThat(rules.preview(Optional.empty(), CONTENT_READ, new RuleTermsOf(1).off()))
                .matches(Preview::isEmpty);
    }

    @Test
    void four_people_are_too_few_to_speak_of() {
        people.subList(0, 4)
                .forEach(it -> given.activity(it, CONTENT_READ, 2, NOW.minusSeconds(97)));

        assertThat(rules.preview(Optional.empty(), CONTENT_READ, RuleTerms.of(1)).isTooFew())
                .isTrue();
        given.activity(people.get(4), CONTENT_READ, 2, NOW.minusSeconds(97));
        assertThat(rules.preview(Optional.empty(), CONTENT_READ, RuleTerms.of(1)).isTooFew())
                .isFalse();
    }

    /** Acts of 130 days, in the order in which they happened. */
    private void liveThrough(Action action, int acts) {
        random.longs(acts, 0, Duration.ofDays(130).toSeconds())
                .mapToObj(back -> NOW.minusSeconds(back))
                .sorted(Comparator.naturalOrder())
                .forEach(
                        at ->
                                tell(
                                        given.activity(
                                                people.get(random.nextInt(people.size())),
                                                action,
                                                random.nextLong(1 << 30),
                                                at)));
    }

    private void tell(Activity act) {
        jdbi.useTransaction(_ -> points.on(List.of(act)));
    }

    private RuleVersion rule(Action action) {
        return rules.all().stream().filter(it -> it.action() == action).findFirst().orElseThrow();
    }

    /** Terms that differ in one thing. */
    private record RuleTermsOf(int points) {

        RuleTerms day(int n) {
            return with(Optional.of(n), Optional.empty(), Optional.empty(), null, true);
        }

        RuleTerms ever(int n) {
            return with(Optional.empty(), Optional.of(n), Optional.empty(), null, true);
        }

        RuleTerms in(String country) {
            return with(Optional.empty(), Optional.empty(), Optional.empty(), country, true);
        }

        RuleTerms below(long unit) {
            return with(Optional.empty(), Optional.empty(), Optional.of(unit), null, true);
        }

        RuleTerms off() {
            return with(Optional.empty(), Optional.empty(), Optional.empty(), null, false);
        }

        private RuleTerms with(
                Optional<Integer> day,
                Optional<Integer> ever,
                Optional<Long> unit,
                String country,
                boolean active) {
            return new RuleTerms(
                    points,
                    day,
                    Optional.empty(),
                    Optional.empty(),
                    ever,
                    unit,
                    Optional.ofNullable(country),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    active);
        }
    }
}
