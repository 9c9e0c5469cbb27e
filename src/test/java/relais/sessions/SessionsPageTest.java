package relais.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SessionsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NEXT_WEEK = Instant.now().plus(Duration.ofDays(7));
    private static final Instant NOW_ON = Instant.now().minus(Duration.ofMinutes(5));
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    Cast cast;
    Given given;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        given = new Given(database.jdbi());
    }

    @Test
    void on_the_first_day_there_is_one_sentence_and_one_thing_to_do() {
        portal.signIn(cast.emma());
        assertThat(portal.get("/sessions").html().select(".blank a[href='/training']")).hasSize(1);

        portal.signIn(cast.carla());
        assertThat(portal.get("/sessions").html().select(".blank a[href='/sessions/new']"))
                .hasSize(1);
    }

    @Test
    void my_sessions_come_first_and_the_address_narrows_them() {
        given.session("Soon, in English", NEXT_WEEK, 2);
        long mine = given.session("Later, and mine", NEXT_WEEK.plus(Duration.ofDays(1)), 2);
        given.seat(mine, cast.ada(), true);
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE live_session SET language = 'fr', kind = 'WEBINAR'"
                                                + " WHERE id = ?",
                                        mine));
        portal.signIn(cast.ada());

        var all = portal.get("/sessions");
        assertThat(all.html().select(".session__title").eachText())
                .containsExactly("Later, and mine", "Soon, in English");
        assertThat(all.text("#session_" + mine)).contains("You have a seat", "Europe/Paris");

        assertThat(titles("/sessions?kind=workshop")).containsExactly("Soon, in English");
        assertThat(titles("/sessions?language=fr")).containsExactly("Later, and mine");
        assertThat(titles("/sessions?kind=webinar&language=en")).isEmpty();
        assertThat(titles("/sessions?kind=nonsense&language=xx")).hasSize(2);
    }

    @Test
    void past_sessions_stand_below_with_what_stays_of_them_and_go_on_page_by_page() {
        for (int i = 0; i < 23; i++) {
            given.session("Past " + i, YESTERDAY.minus(Duration.ofDays(i)), 2);
        }
        long last = given.session("The last", YESTERDAY.plus(Duration.ofHours(1)), 2);
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO live_session_material (session_id, kind,"
                                                + " title, link, added_by, added_at) VALUES (?,"
                                                + " 'RECORDING', 'The film',"
                                                + " 'https://films.example/1', ?, NOW())",
                                        last,
                                        cast.bruno().id()));
        portal.signIn(cast.ada());

        var first = portal.get("/sessions");
        assertThat(first.text("#session_" + last)).contains("The film", "films.example");
        var more = first.html().select(".more a").attr("href");
        assertThat(titles(more)).hasSize(4).last().isEqualTo("Past 22");
    }

    @Test
    void one_click_takes_a_seat_and_one_gives_it_back() {
        long id = given.session("Write what you saw", NEXT_WEEK, 1);
        portal.signIn(cast.ada());
        assertThat(portal.get("/sessions/" + id).body()).doesNotContain("meet.example");

        assertThat(portal.post("/sessions/" + id + "/seat").location())
                .isEqualTo("/sessions/" + id);
        assertThat(portal.get("/sessions/" + id).text("#session_seat"))
                .contains("You have a seat", "https://meet.example/room", "Give my seat back");

        portal.signIn(cast.emma());
        var waits = portal.htmxPost("/sessions/" + id + "/seat");
        assertThat(waits.status()).isEqualTo(200);
        assertThat(waits.text("#session_seat")).contains("number 1 in line");
        assertThat(waits.body()).doesNotContain("meet.example").doesNotContain("<html");

        portal.signIn(cast.ada());
        portal.post("/sessions/" + id + "/seat/removal");
        assertThat(portal.get("/sessions/" + id).body()).doesNotContain("meet.example");
        portal.signIn(cast.emma());
        assertThat(portal.get("/sessions/" + id).text("#session_seat")).contains("meet.example");
        assertThat(portal.get("/notifications").text("main"))
                .contains("A seat has become free for you");
    }

    @Test
    void an_own_seat_at_the_same_time_is_a_kind_word_and_no_bar() {
        long one = given.session("One", NEXT_WEEK, 2);
        long other = given.session("Other", NEXT_WEEK, 2);
        given.seat(one, cast.ada(), true);
        portal.signIn(cast.ada());

        assertThat(portal.get("/sessions/" + other).html().select("#session_seat .notice a"))
                .extracting(it -> it.attr("href"))
                .containsExactly("/sessions/" + one);
        portal.post("/sessions/" + other + "/seat");
        assertThat(portal.get("/sessions/" + other).text("#session_seat"))
                .contains("You have a seat", "At the same time");
    }

    @Test
    void who_hosts_is_told_so_and_finds_no_button() {
        long id = given.session("Write what you saw", NEXT_WEEK, 1);
        portal.signIn(cast.bruno());

        var page = portal.get("/sessions/" + id);

        assertThat(page.html().select("#session_seat button")).isEmpty();
        assertThat(page.text("#session_seat")).contains("You host it", "meet.example");
        assertThat(page.html().select("#hosting a")).hasSize(3);
    }

    @Test
    void what_hosts_do_is_not_there_for_others() {
        long id = given.session("Write what you saw", NEXT_WEEK, 1);
        for (var person : List.of(cast.ada(), cast.carla(), cast.luc())) {
            portal.signIn(person);
            for (var path : List.of("/edit", "/seats", "/cancellation")) {
                assertThat(portal.get("/sessions/" + id + path).status())
                        .as(person.name() + path)
                        .isEqualTo(404);
            }
            assertThat(portal.post("/sessions/" + id, form()).status()).isEqualTo(404);
            assertThat(
                            portal.post("/sessions/" + id + "/cancellation", Map.of("reason", "No"))
                                    .status())
                    .isEqualTo(404);
        }
        portal.signIn(cast.ada());
        assertThat(portal.get("/sessions/new").status()).isEqualTo(403);
        assertThat(portal.post("/sessions", form()).status()).isEqualTo(403);
        assertThat(portal.get("/sessions/987654").status()).isEqualTo(404);
    }

    @Test
    void a_session_is_planned_by_the_hosts_clock_and_shown_by_the_readers() {
        portal.signIn(cast.carla());
        var form = form();
        form.put("zone", "Asia/Tokyo");
        form.put("time", "09:30");
        form.put("cohost", "/people/" + cast.bruno().handle());

        var planned = portal.post("/sessions", form);

        assertThat(planned.status()).isEqualTo(303);
        portal.signIn(cast.ada());
        var page = portal.get(planned.location());
        assertThat(page.text("aside")).contains("at 09:30, Asia/Tokyo");
        assertThat(page.text(".opening")).containsPattern("at 0[12]:30 by your clock, Europe/P");
        assertThat(page.text("aside .people")).contains("Carla Costa", "Bruno Bouchard");
        assertThat(page.html().select(".prose em").text()).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | nonsense | choose one",
                "language | xx | choose one",
                "title | '' | fill this in",
                "description | '' | fill this in",
                "date | soon | not a date",
                "date | 2020-01-01 | has passed",
                "time | noon | not a time",
                "zone | Mars/Olympus | choose one",
                "minutes | 9 | Between 10 and 480",
                "minutes | 481 | Between 10 and 480",
                "seats | 0 | Between 1 and 1,000",
                "seats | many | Between 1 and 1,000",
                "link | javascript:alert(1) | not a web address",
                "cohost | nobody@nowhere.example | know nobody",
                "cohost | editor@relais.example | host it already"
            })
    void what_cannot_be_is_said_at_its_field_and_all_that_was_typed_is_kept(
            String field, String value, String complaint) {
        portal.signIn(cast.carla());
        var form = form();
        form.put(field, value);

        var answer = portal.post("/sessions", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".field__error")).contains(complaint);
        assertThat(answer.html().select("[name=description]").text())
                .isEqualTo(field.equals("description") ? "" : form.get("description"));
        assertThat(count("SELECT COUNT(*) FROM live_session")).isZero();
    }

    @Test
    void an_hour_that_clocks_leave_out_is_refused_and_of_two_the_earlier_is_meant() {
        portal.signIn(cast.carla());
        var form = form();
        var gap = changeOfClocks(true);
        form.put("date", gap.toLocalDate().toString());
        form.put("time", gap.toLocalTime().toString());
        assertThat(portal.post("/sessions", form).text(".field__error"))
                .contains("this time does not exist");

        var twice = changeOfClocks(false);
        form.put("date", twice.toLocalDate().toString());
        form.put("time", twice.toLocalTime().toString());
        assertThat(portal.post("/sessions", form).status()).isEqualTo(303);
        assertThat(text("SELECT DATE_FORMAT(starts_at, '%Y-%m-%dT%H:%i') FROM live_session"))
                .as("summer time, two hours ahead of UTC")
                .isEqualTo(twice.minusHours(2).toString());
    }

    @Test
    void it_is_somewhere_and_one_to_one_has_one_seat() {
        portal.signIn(cast.carla());
        var form = form();
        form.put("link", "");
        assertThat(portal.post("/sessions", form).text(".field__error")).contains("a place");

        form.put("place", "Room 4");
        form.put("kind", "one-to-one");
        assertThat(portal.post("/sessions", form).status()).isEqualTo(303);
        assertThat(count("SELECT seats FROM live_session")).isOne();
    }

    @Test
    void changing_keeps_what_is_there_and_refuses_fewer_seats_than_are_taken() {
        long id = given.session("Write what you saw", NEXT_WEEK, 3);
        given.seat(id, cast.ada(), true);
        given.seat(id, cast.emma(), true);
        portal.signIn(cast.bruno());
        var shown = portal.get("/sessions/" + id + "/edit").html();
        assertThat(shown.select("[name=title]").val()).isEqualTo("Write what you saw");
        assertThat(shown.select("[name=zone] option[selected]").val()).isEqualTo("Europe/Paris");

        var form = form();
        form.put("seats", "1");
        var refused = portal.post("/sessions/" + id, form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".field__error")).contains("nobody loses one");

        form.put("seats", "2");
        form.put("title", "Write <b>only</b> what you saw");
        assertThat(portal.post("/sessions/" + id, form).location()).isEqualTo("/sessions/" + id);
        assertThat(portal.get("/sessions/" + id).body())
                .contains("Write &lt;b&gt;only&lt;/b&gt; what you saw");
    }

    @Test
    void once_it_has_begun_its_time_is_what_it_is() {
        long id = given.session("Now on", NOW_ON, 3);
        portal.signIn(cast.bruno());
        assertThat(portal.get("/sessions/" + id + "/edit").html().select("[name=date]")).isEmpty();

        var form = form();
        form.put("link", "https://meet.example/another-room");
        portal.post("/sessions/" + id, form);

        assertThat(text("SELECT link FROM live_session")).endsWith("another-room");
        assertThat(
                        count(
                                "SELECT COUNT(*) FROM live_session WHERE starts_at <"
                                        + " UTC_TIMESTAMP()"))
                .isOne();
        assertThat(portal.get("/sessions/" + id + "/cancellation").status()).isEqualTo(404);
    }

    @Test
    void calling_off_asks_why_and_says_it_to_everyone() {
        long id = given.session("Write what you saw", NEXT_WEEK, 1);
        given.seat(id, cast.ada(), true);
        portal.signIn(cast.bruno());
        var path = "/sessions/" + id + "/cancellation";
        assertThat(portal.get(path).text("main")).contains("One person is told at once");
        assertThat(portal.post(path, Map.of("reason", " ")).status()).isEqualTo(422);

        portal.post(path, Map.of("reason", "The room is <flooded>."));

        portal.signIn(cast.ada());
        assertThat(portal.get("/sessions/" + id).text("#session_seat"))
                .contains("Called off", "The room is <flooded>.")
                .doesNotContain("meet.example");
        assertThat(portal.get("/sessions").text("#sessions_mine")).contains("Called off");
        portal.signIn(cast.emma());
        assertThat(portal.get("/sessions").html().select(".session")).isEmpty();
    }

    @Test
    void hosts_see_who_comes_and_tick_who_was_there() {
        long id = given.session("Now on", NOW_ON, 1);
        given.seat(id, cast.ada(), true);
        given.seat(id, cast.emma(), false);
        portal.signIn(cast.bruno());
        var page = portal.get("/sessions/" + id + "/seats");
        assertThat(page.text(".session__code")).isEqualTo("ACDEF3");
        assertThat(page.text("#session_seats"))
                .contains("Seats: 1 of 1", "Ada Lindqvist", "One person waits", "Emma N’Diaye");

        var path = "/sessions/" + id + "/attendance/" + cast.ada().handle();
        var ticked = portal.htmxPost(path);
        assertThat(ticked.text("#session_seats")).contains("One person was there");
        assertThat(portal.post(path + "/removal").location())
                .isEqualTo("/sessions/" + id + "/seats");
        assertThat(portal.get("/sessions/" + id + "/seats").text("#session_seats"))
                .contains("Nobody is ticked off yet");
        assertThat(portal.post("/sessions/" + id + "/attendance/nobody").status()).isEqualTo(404);
    }

    @Test
    void a_code_confirms_and_then_one_says_how_it_was() {
        long id = given.session("Now on", NOW_ON, 1);
        given.seat(id, cast.ada(), true);
        portal.signIn(cast.ada());
        var path = "/sessions/" + id;
        assertThat(portal.get(path).html().select("#code")).hasSize(1);
        assertThat(portal.post(path + "/rating", Map.of("stars", "5")).status()).isEqualTo(404);
        assertThat(portal.post(path + "/code").status()).isEqualTo(422);
        var wrong = portal.post(path + "/code", Map.of("code", "MMMMMM"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("[name=code]").val()).isEqualTo("MMMMMM");

        assertThat(portal.post(path + "/code", Map.of("code", " acdef3")).status()).isEqualTo(303);
        assertThat(portal.get(path).html().select("#code")).isEmpty();
        assertThat(portal.get(path).text("#session_seat")).contains("You were there");

        assertThat(portal.post(path + "/rating", Map.of("word", "Fine")).status()).isEqualTo(422);
        portal.post(path + "/rating", Map.of("stars", "4", "word", "Fine"));
        portal.post(path + "/rating", Map.of("stars", "5", "word", "Better than fine"));
        var rated = portal.get(path).html();
        assertThat(rated.select("[name=stars][checked]").val()).isEqualTo("5");
        assertThat(rated.select("[name=word]").val()).isEqualTo("Better than fine");
        assertThat(count("SELECT COUNT(*) FROM live_session_rating")).isOne();

        portal.signIn(cast.bruno());
        assertThat(portal.get(path).body())
                .as("one answer is nobody’s to read")
                .doesNotContain("Better than fine");
    }

    @Test
    void hosts_lay_out_what_stays_and_everyone_finds_it() {
        long id = given.session("Yesterday", YESTERDAY, 1);
        portal.signIn(cast.bruno());
        var path = "/sessions/" + id;
        var film = Map.of("kind", "RECORDING", "title", "The film", "link", "films.example/1");
        var refused = portal.post(path + "/material", film);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#material [name=title]").val()).isEqualTo("The film");

        var right = new HashMap<>(film);
        right.put("link", "https://films.example/1");
        assertThat(portal.post(path + "/material", right).status()).isEqualTo(303);

        portal.signIn(cast.emma());
        var page = portal.get(path).html();
        assertThat(page.select("#material a[href='https://films.example/1']")).hasSize(1);
        assertThat(page.select("#material form")).isEmpty();
        var removal = path + "/material/" + count("SELECT id FROM live_session_material");
        assertThat(portal.post(removal + "/removal").status()).isEqualTo(404);
        portal.signIn(cast.bruno());
        portal.post(removal + "/removal");
        assertThat(count("SELECT COUNT(*) FROM live_session_material")).isZero();
    }

    @Test
    void the_hub_shows_my_next_seat_else_a_free_one() {
        portal.signIn(cast.emma());
        assertThat(portal.get("/").html().select("#hub_session")).isEmpty();
        long id = given.session("Write what you saw", NEXT_WEEK, 2);
        portal.app().sessions().forget();
        assertThat(portal.get("/").text("#hub_session"))
                .contains("Write what you saw", "A session with free seats");

        portal.post("/sessions/" + id + "/seat");

        assertThat(portal.get("/").text("#hub_session")).contains("You have a seat");
    }

    @Test
    void pages_speak_french_as_well() {
        long id = given.session("Write what you saw", NEXT_WEEK, 1);
        given.seat(id, cast.ada(), true);
        portal.signIn(cast.ada());

        assertThat(portal.get("/sessions?lang=fr").text("main")).contains("Séances", "Atelier");
        var page = portal.get("/sessions/" + id + "?lang=fr").html();
        assertThat(page.select("h1").attr("lang")).isEqualTo("en");
        assertThat(page.text()).contains("Rendre ma place");
    }

    private List<String> titles(String path) {
        return portal.get(path).html().select(".session__title").eachText();
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.put("key", "a-key-of-this-form");
        form.put("kind", "workshop");
        form.put("language", "en");
        form.put("title", "Write what you saw");
        form.put("description", "Bring *one* draft.");
        form.put("date", LocalDate.now(PARIS).plusDays(9).toString());
        form.put("time", "14:30");
        form.put("zone", "Europe/Paris");
        form.put("minutes", "45");
        form.put("seats", "12");
        form.put("link", "https://meet.example/room");
        return form;
    }

    /**
     * A time by the clock of Paris that does not exist in the next spring, or is twice in autumn.
     */
    private static LocalDateTime changeOfClocks(boolean gap) {
        var rules = PARIS.getRules();
        var change = rules.nextTransition(Instant.now());
        if (change.isGap() != gap) {
            change = rules.nextTransition(change.getInstant());
        }
        return gap
                ? change.getDateTimeBefore().plusMinutes(30)
                : change.getDateTimeAfter().plusMinutes(30);
    }

    private static int count(String query) {
        return database.jdbi().withHandle(it -> it.createQuery(query).mapTo(int.class).one());
    }

    private static String text(String query) {
        return database.jdbi().withHandle(it -> it.createQuery(query).mapTo(String.class).one());
    }
}
