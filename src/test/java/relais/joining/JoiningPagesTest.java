package relais.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class JoiningPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    Cast cast;
    long innovation;
    long people;

    @BeforeEach
    void programme() {
        cast = new Cast(jdbi);
        innovation = given.topic("innovation", 1);
        people = given.topic("people", 2);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO charter_text (charter_id, language, title, summary,"
                                    + " disclosure, body) VALUES (1, 'en', 'The charter', 'One"
                                    + " page', '#WeWork', '## Freedom\n\n"
                                    + "<script>x</script> You stay free.'), (1, 'fr', 'La charte',"
                                    + " 'Une page', '#Ici', '## Liberté')"));
    }

    @Test
    void the_welcome_page_shows_the_charter_and_preselects_nothing() {
        portal.signIn(cast.emma());

        var page = portal.get("/welcome");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("Become an ambassador");
        assertThat(page.text(".paper h2")).isEqualTo("Freedom");
        assertThat(page.html().select(".paper script")).isEmpty();
        assertThat(page.html().select("form[action=/welcome] input[name=boardName]")).hasSize(3);
        assertThat(page.html().select("form[action=/welcome] [checked]")).isEmpty();
        assertThat(page.text("form[action=/welcome]"))
                .contains("innovation", "people", "Emma N’Diaye");
    }

    @Test
    void the_welcome_page_speaks_french() {
        portal.signIn(cast.emma());

        var page = portal.get("/welcome?lang=fr");

        assertThat(page.text("h1")).isEqualTo("Devenir ambassadeur ou ambassadrice");
        assertThat(page.text(".paper h2")).isEqualTo("Liberté");
    }

    @Test
    void a_form_is_enough_to_join() {
        portal.signIn(cast.emma());

        var answer =
                portal.post(
                        "/welcome",
                        Map.of(
                                "charter",
                                "1",
                                "topic",
                                "" + people,
                                "boardName",
                                "PSEUDONYM",
                                "pseudonym",
                                "Étoile"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(emma().ambassador()).isTrue();
        assertThat(topics(emma())).containsExactly(people);
    }

    @Test
    void joining_again_leads_to_ones_choices() {
        portal.signIn(cast.ada());

        assertThat(portal.get("/welcome").location()).isEqualTo("/me/joining");
        assertThat(portal.post("/welcome", Map.of("charter", "1", "boardName", "REAL")).location())
                .isEqualTo("/me/joining");
    }

    @Test
    void an_empty_form_comes_back_with_what_is_missing() {
        portal.signIn(cast.emma());

        var answer = portal.post("/welcome");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_charter_error")).contains("accepting it");
        assertThat(answer.text("#field_boardName_error")).contains("choose one of the three");
        assertThat(emma().ambassador()).isFalse();
    }

    @Test
    void a_refused_form_keeps_all_that_was_typed() {
        portal.signIn(cast.emma());

        var answer =
                portal.post(
                        "/welcome",
                        Map.of(
                                "charter", "1",
                                "topic", "" + innovation,
                                "boardName", "PSEUDONYM",
                                "pseudonym", "\"><script>alert(1)</script>"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("input[name=charter]").hasAttr("checked")).isTrue();
        assertThat(
                        answer.html()
                                .select("input[name=topic][value=" + innovation + "]")
                                .hasAttr("checked"))
                .isTrue();
        assertThat(answer.html().select("input[value=PSEUDONYM]").hasAttr("checked")).isTrue();
        assertThat(answer.html().select("input[name=pseudonym]").val())
                .isEqualTo("\"><script>alert(1)</script>");
        assertThat(answer.text("#field_pseudonym_error")).contains("letters");
    }

    @Test
    void a_pseudonym_that_does_not_do_is_refused_kindly() {
        portal.signIn(cast.emma());
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE membership SET board_name = 'PSEUDONYM', pseudonym ="
                                        + " 'Comète' LIMIT 1"));

        assertThat(complaint("")).contains("Please write");
        assertThat(complaint("ab")).contains("three characters");
        assertThat(complaint("a".repeat(41))).contains("At most 40");
        assertThat(complaint("comete")).contains("taken");
        assertThat(complaint("Bruno Bouchard")).contains("A colleague");
        assertThat(complaint("a".repeat(40))).isEmpty();
    }

    @Test
    void a_charter_that_was_renewed_is_shown_again() {
        portal.signIn(cast.emma());

        var answer = portal.post("/welcome", Map.of("charter", "99", "boardName", "REAL"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_charter_error")).contains("renewed");
        assertThat(answer.html().select("input[value=REAL]").hasAttr("checked")).isTrue();
    }

    @Test
    void what_was_chosen_can_be_changed() {
        portal.signIn(cast.ada());
        assertThat(portal.get("/me/joining").html().select("input[value=REAL]").hasAttr("checked"))
                .isTrue();

        var answer =
                portal.post("/me/joining", Map.of("boardName", "ABSENT", "topic", "" + innovation));

        assertThat(answer.location()).isEqualTo("/me/joining");
        var page = portal.get("/me/joining");
        assertThat(page.html().select("input[value=ABSENT]").hasAttr("checked")).isTrue();
        assertThat(page.html().select("input[name=topic][checked]").val())
                .isEqualTo("" + innovation);
        assertThat(portal.post("/me/joining", Map.of("boardName", "LOUD")).status()).isEqualTo(422);
    }

    @Test
    void leaving_is_one_click() {
        portal.signIn(cast.ada());
        assertThat(portal.get("/welcome/leaving").text("h1")).isEqualTo("Leave the programme");

        var answer = portal.post("/welcome/leaving");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(cast.ada().ambassador()).isFalse();
    }

    @Test
    void what_is_erased_and_what_is_kept_of_sessions_is_as_the_page_says() {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        long ahead = given.session("Ahead", tomorrow, 1);
        for (var person : List.of(cast.ada(), cast.carla(), cast.emma())) {
            given.seat(ahead, person, person.id() == cast.ada().id());
        }
        portal.signIn(cast.carla());
        portal.post("/welcome/leaving", Map.of("trace", "keep"));
        assertThat(count("SELECT COUNT(*) FROM live_session_seat")).isEqualTo(3);

        portal.signIn(cast.ada());
        assertThat(portal.get("/welcome/leaving").text("#leaving_trace ~ *"))
                .contains("seats, attendance, ratings");
        portal.post("/welcome/leaving", Map.of("trace", "erase"));

        assertThat(
                        count(
                                "SELECT COUNT(*) FROM live_session_seat WHERE person_id = "
                                        + cast.ada().id()))
                .isZero();
        assertThat(
                        count(
                                "SELECT person_id FROM live_session_seat WHERE seated_at IS NOT"
                                        + " NULL"))
                .as("the next in line has the seat")
                .isEqualTo((int) cast.carla().id());
    }

    @Test
    void leaving_twice_and_erasing_are_kind_too() {
        portal.signIn(cast.ada());

        assertThat(portal.post("/welcome/leaving", Map.of("trace", "erase")).status())
                .isEqualTo(303);
        assertThat(portal.post("/welcome/leaving", Map.of("trace", "erase")).status())
                .isEqualTo(303);

        assertThat(count("SELECT COUNT(*) FROM membership_past")).isZero();
        portal.signIn(cast.ada());
        assertThat(portal.get("/welcome/leaving").location()).isEqualTo("/welcome");
        assertThat(portal.get("/me/joining").location()).isEqualTo("/welcome");
        assertThat(portal.post("/me/joining", Map.of("boardName", "REAL")).location())
                .isEqualTo("/welcome");
    }

    @Test
    void strangers_are_asked_to_sign_in() {
        for (var path : List.of("/welcome", "/welcome/leaving", "/me/joining")) {
            assertThat(portal.get(path).status()).isEqualTo(401);
            assertThat(portal.post(path).status()).isEqualTo(401);
        }
    }

    @Test
    void other_sites_make_nobody_join_or_leave() {
        portal.signIn(cast.ada());

        assertThat(portal.postFromElsewhere("/welcome/leaving").status()).isEqualTo(403);
        assertThat(cast.ada().ambassador()).isTrue();
    }

    private String complaint(String pseudonym) {
        return portal.post(
                        "/welcome",
                        Map.of("charter", "1", "boardName", "PSEUDONYM", "pseudonym", pseudonym))
                .text("#field_pseudonym_error");
    }

    private Person emma() {
        return jdbi.onDemand(PeopleStore.class).active(cast.emma().id()).orElseThrow();
    }

    private List<Long> topics(Person person) {
        return jdbi.onDemand(JoiningStore.class).topics(person.id());
    }

    private int count(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(int.class).one());
    }
}
