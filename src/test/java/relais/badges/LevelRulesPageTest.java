package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.notifications.Notifications;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

class LevelRulesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final String BADGE = "/hr/badges/attentive-reader";
    private static final String RULE = BADGE + "/rules/1";

    Cast cast;
    Given given;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        given = new Given(database.jdbi());
        portal.app().loadStarter();
        portal.signIn(cast.hugo());
    }

    @Test
    void the_form_shows_the_rule_that_holds() {
        var form = portal.get(RULE).html();

        assertThat(form.select("#field_what-1 option[selected]").val()).isEqualTo("reaction-given");
        assertThat(form.select("#field_n-1").val()).isEqualTo("20");
        assertThat(form.select("#field_span-1 option[selected]").val()).isEqualTo("ever");
    }

    @Test
    void it_says_how_many_would_get_it_and_gives_nothing() {
        react(cast.ada().id(), 5);
        react(cast.emma().id(), 4);

        var count = portal.post(RULE + "/count", form(Map.of("n-1", "5")));

        assertThat(count.text("#count")).contains("1 person would be given it now");
        assertThat(count.html().select("#field_n-1").val()).isEqualTo("5");
        assertThat(count("badge_award")).isZero();
        assertThat(count("badge_rule WHERE in_force IS NULL")).isZero();
    }

    @Test
    void a_change_is_a_new_version_of_which_everybody_is_asked() {
        react(cast.ada().id(), 5);
        var old = portal.get(RULE).html().select("input[name=version]").val();

        var answer = portal.post(RULE, form(Map.of("n-1", "5", "version", old)));
        ask();

        assertThat(answer.location()).isEqualTo(BADGE);
        assertThat(portal.get(BADGE).text("#levels"))
                .contains("5 reactions", "Version 2", "Hugo Haddad");
        assertThat(portal.get(BADGE).text("main")).contains("20 reactions");
        assertThat(count("badge_award WHERE person_id = " + cast.ada().id())).isEqualTo(1);
        assertThat(count("notification")).isZero();
    }

    @Test
    void who_fulfils_it_already_is_told_where_that_is_wished() {
        react(cast.ada().id(), 5);

        portal.post(RULE, form(Map.of("n-1", "5", "tell", "told")));
        ask();

        assertThat(count("notification WHERE kind = 'badge-awarded'")).isEqualTo(1);
    }

    @Test
    void one_of_many_who_save_at_once_is_first() throws Exception {
        var numbers = new AtomicInteger(2);

        var answers =
                Together.call(
                        6,
                        () ->
                                portal.post(
                                                RULE,
                                                form(Map.of("n-1", "" + numbers.incrementAndGet())))
                                        .status());

        assertThat(Collections.frequency(answers, 303)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(5);
        assertThat(
                        count(
                                "badge_rule r JOIN badge b ON b.id = r.badge_id WHERE b.slug ="
                                        + " 'attentive-reader'"))
                .isEqualTo(2);
    }

    @Test
    void who_saves_second_sees_what_the_first_wrote() {
        portal.post(RULE, form(Map.of("n-1", "5")));

        var second = portal.post(RULE, form(Map.of("n-1", "6", "span-1", "quarter")));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text(".notice")).contains("Hugo Haddad was faster", "5 reactions");
        assertThat(second.html().select("#field_n-1").val()).isEqualTo("6");
        assertThat(second.html().select("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void conditions_and_modules_come_together_as_chosen() {
        var module =
                portal.get(RULE).html().select("input[name=modules]").stream()
                        .map(it -> it.val())
                        .findFirst()
                        .orElseThrow();
        portal.post(
                RULE,
                form(
                        Map.of(
                                "combination", "any",
                                "n-1", "50",
                                "what-2", "path-completed",
                                "n-2", "2",
                                "span-2", "year",
                                "modules", module)));

        assertThat(portal.get("/badges/attentive-reader").text(".levels"))
                .contains(
                        "Any of this",
                        "50 reactions",
                        "2 paths completed, within one calendar year",
                        "The module");

        given.activity(cast.ada().id(), Action.MODULE_COMPLETED, Long.parseLong(module), Given.NOW);
        ask();
        assertThat(count("badge_award WHERE person_id = " + cast.ada().id())).isEqualTo(1);
    }

    @Test
    void a_rule_without_conditions_or_with_odd_ones_comes_back_as_typed() {
        var none = portal.post(RULE, form(Map.of("what-1", "", "n-1", "")));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text("#field_what-1_error")).contains("at least one condition");

        var odd = portal.post(RULE, form(Map.of("n-1", "0", "n-2", "7", "modules", "999999")));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.html().select("#field_n-1").val()).isEqualTo("0");
        assertThat(odd.html().select(".field__error")).hasSize(3);
    }

    @Test
    void what_people_give_has_no_rule_and_no_badge_has_a_fourth_level() {
        assertThat(portal.get("/hr/badges/helping-hand/rules/1").status()).isEqualTo(404);
        assertThat(portal.get("/hr/badges/attentive-reader/rules/2").status()).isEqualTo(404);
        assertThat(portal.get("/hr/badges/curious-mind/rules/4").status()).isEqualTo(404);
    }

    private void react(long person, int times) {
        for (int item = 1; item <= times; item++) {
            given.activity(
                    person, Action.REACTION_GIVEN, item, Instant.parse("2026-02-01T10:00:00Z"));
        }
    }

    private void ask() {
        var jdbi = database.jdbi();
        var clock = Clock.systemUTC();
        var ledger = new ActivityLedger(jdbi, clock, () -> {});
        var badges =
                new Badges(jdbi, ledger, new Notifications(jdbi, clock), ZoneOffset.UTC, clock);
        badges.rules().askEverybody();
        portal.drain();
    }

    private static Map<String, String> form(Map<String, String> more) {
        var form =
                new HashMap<>(
                        Map.of(
                                "version", "1",
                                "combination", "all",
                                "what-1", "reaction-given",
                                "n-1", "5",
                                "span-1", "ever",
                                "tell", "quiet"));
        form.putAll(more);
        return form;
    }

    private static int count(String what) {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery("SELECT COUNT(*) FROM " + what)
                                        .mapTo(int.class)
                                        .one());
    }
}
