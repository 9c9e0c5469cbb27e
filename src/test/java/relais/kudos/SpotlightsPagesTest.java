package relais.kudos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

class SpotlightsPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String WORDS = "Ada wrote down what nobody had ever written down.";

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
    }

    @Test
    void what_comes_into_a_page_speaks_its_language() {
        portal.signIn(cast.ada());

        var answer =
                portal.send(
                        portal.request("/me/recognition")
                                .header("HX-Request", "true")
                                .header("HX-Current-URL", portal.url("/?lang=fr"))
                                .GET());

        assertThat(answer.text("h2")).isEqualTo("Mes mercis");
    }

    @Test
    void nobody_is_shown_before_their_yes_and_everybody_sees_it_after() {
        var path = asked(cast.ada());
        assertThat(isOn()).isFalse();

        portal.signIn(cast.ada());
        assertThat(portal.get(path).text("main")).contains(WORDS, "Lena Lambert");
        var answer = portal.htmxPost(path + "/agreement");
        assertThat(answer.text("#spotlight_answer button")).isEqualTo("Withdraw it");
        assertThat(isOn()).isTrue();
        assertThat(portal.get("/me/recognition").text(".spotlight")).contains(WORDS);

        portal.signIn(cast.lena());
        assertThat(portal.get("/notifications").text("main")).contains("Ada Lindqvist said yes");
        assertThat(portal.get("/lead/spotlights").text(".tag")).isEqualTo("On now");
    }

    @Test
    void withdrawing_is_in_force_at_once() {
        var path = asked(cast.ada());
        portal.signIn(cast.ada());
        portal.post(path + "/agreement");
        assertThat(isOn()).isTrue();

        portal.signIn(cast.ada());
        portal.post(path + "/refusal");

        assertThat(isOn()).isFalse();
        portal.signIn(cast.ada());
        portal.post(path + "/agreement");
        assertThat(isOn()).as("a no stays a no").isFalse();
        portal.signIn(cast.lena());
        assertThat(portal.get("/lead/spotlights").text(".tag")).isEqualTo("Withdrawn by them");
    }

    @Test
    void whether_somebody_refused_is_not_told() {
        var path = asked(cast.ada());
        portal.signIn(cast.lena());
        var waiting = portal.get("/lead/spotlights").text("main");

        portal.signIn(cast.ada());
        portal.post(path + "/refusal");

        portal.signIn(cast.lena());
        assertThat(portal.get("/lead/spotlights").text("main")).isEqualTo(waiting);
    }

    @Test
    void a_team_is_shown_when_all_of_it_agreed_and_no_longer_when_one_withdraws() {
        portal.signIn(cast.lena());
        plan(form(cast.ada().handle() + "\n" + cast.bruno().email()));
        var path = path();

        portal.signIn(cast.ada());
        portal.post(path + "/agreement");
        assertThat(isOn()).isFalse();
        portal.signIn(cast.bruno());
        portal.post(path + "/agreement");
        assertThat(isOn()).isTrue();
        portal.signIn(cast.ada());
        portal.post(path + "/refusal");
        assertThat(isOn()).isFalse();
    }

    @Test
    void only_those_who_are_asked_see_the_question() {
        var path = asked(cast.ada());

        portal.signIn(cast.bruno());

        assertThat(portal.get(path).status()).isEqualTo(404);
        assertThat(portal.post(path + "/agreement").status()).isEqualTo(404);
        assertThat(portal.post(path + "/refusal").status()).isEqualTo(404);
    }

    @Test
    void at_most_three_at_a_time_however_many_leads_ask_at_once() throws Exception {
        portal.signIn(cast.lena());

        var answers = Together.call(10, () -> plan(form(cast.ada().handle())).status());

        assertThat(answers).filteredOn(it -> it == 303).hasSize(3);
        assertThat(answers).filteredOn(it -> it == 422).hasSize(7);
        var later = form(cast.ada().handle());
        later.put("from", TODAY.plusDays(7).toString());
        later.put("until", TODAY.plusDays(9).toString());
        assertThat(plan(later).status()).as("another day").isEqualTo(303);
        later.put("key", ThanksForm.freshKey());
        later.put("from", TODAY.plusDays(6).toString());
        assertThat(plan(later).status()).as("the last full day").isEqualTo(422);
    }

    @Test
    void the_same_form_sent_twice_asks_once() throws Exception {
        portal.signIn(cast.lena());
        var form = form(cast.ada().handle());

        var answers = Together.call(6, () -> plan(form).status());

        assertThat(answers).containsOnly(303);
        assertThat(count("SELECT COUNT(*) FROM spotlight")).isEqualTo(1);
    }

    @Test
    void a_lead_of_one_unit_asks_nobody_elsewhere() {
        portal.signIn(cast.luc());
        assertThat(plan(form(cast.ada().handle())).text("#field_people_error"))
                .contains("not found among the people you lead");
        assertThat(plan(form(cast.hanne().handle())).status()).isEqualTo(303);

        portal.signIn(cast.lena());
        plan(form(cast.ada().handle()));
        portal.signIn(cast.luc());
        assertThat(portal.get("/lead/spotlights").text("main"))
                .contains("Hanne Huber")
                .doesNotContain("Ada Lindqvist");
        assertThat(portal.post("/lead/spotlights/" + latest() + "/removal").status())
                .isEqualTo(404);
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed() {
        portal.signIn(cast.lena());
        var form = form("nobody-here");
        form.put("textFr", "Court");
        form.put("until", TODAY.minusDays(1).toString());

        var answer = plan(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("textarea[name=people]")).isEqualTo("nobody-here");
        assertThat(answer.text("textarea[name=textFr]")).isEqualTo("Court");
        assertThat(answer.html().select("[aria-invalid]")).hasSize(3);
    }

    @Test
    void the_desk_suggests_who_was_thanked_and_never_shown() {
        portal.signIn(cast.ada());
        thank(cast.bruno());
        portal.signIn(cast.emma());
        thank(cast.bruno());
        thank(cast.hugo());

        portal.signIn(cast.lena());
        var desk = portal.get("/lead/spotlights");
        assertThat(desk.html().select(".rows .person__name").eachText())
                .containsExactly("Bruno Bouchard", "Hugo Haddad");

        plan(form(cast.bruno().handle()));
        assertThat(portal.get("/lead/spotlights").html().select(".rows .person__name").eachText())
                .containsExactly("Hugo Haddad");
    }

    private void thank(Person person) {
        portal.post(
                "/kudos/to/" + person.handle(),
                Map.of(
                        "message",
                        "You held the ladder for an hour.",
                        "key",
                        ThanksForm.freshKey()));
    }

    private String asked(Person person) {
        portal.signIn(cast.lena());
        plan(form(person.handle()));
        return path();
    }

    private String path() {
        return "/kudos/spotlights/" + latest();
    }

    private int latest() {
        return count("SELECT MAX(id) FROM spotlight");
    }

    private boolean isOn() {
        portal.signIn(cast.emma());
        return !portal.get("/kudos").html().select(".spotlight").isEmpty();
    }

    private Portal.Answer plan(Map<String, String> form) {
        return portal.post("/lead/spotlights", form);
    }

    private Map<String, String> form(String people) {
        return new HashMap<>(
                Map.of(
                        "people",
                        people,
                        "textEn",
                        WORDS,
                        "textFr",
                        "Ada a écrit ce que personne n’avait jamais écrit.",
                        "from",
                        TODAY.toString(),
                        "until",
                        TODAY.plusDays(6).toString(),
                        "key",
                        ThanksForm.freshKey()));
    }

    private static int count(String query) {
        return database.jdbi().withHandle(it -> it.createQuery(query).mapTo(int.class).one());
    }
}
