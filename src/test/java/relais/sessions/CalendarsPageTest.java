package relais.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class CalendarsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final Instant NEXT_WEEK = Instant.now().plus(Duration.ofDays(7));

    Cast cast;
    Given given;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        given = new Given(database.jdbi());
    }

    @Test
    void one_session_is_a_file_for_the_calendar() throws Exception {
        long id = given.session("Write what you saw", NEXT_WEEK, 1);
        portal.signIn(cast.emma());

        var answer = portal.get("/sessions/" + id + "/calendar.ics");

        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(answer.header("Content-Disposition")).contains("session-" + id + ".ics");
        assertThat(CalendarFileTest.value(CalendarFileTest.event(answer.body()), "SUMMARY"))
                .isEqualTo("Write what you saw");
    }

    @Test
    void the_address_is_shown_once_and_opens_without_signing_in() throws Exception {
        long mine = given.session("Mine", NEXT_WEEK, 1);
        given.seat(mine, cast.ada(), true);
        given.seat(given.session("I wait", NEXT_WEEK, 1), cast.ada(), false);
        given.session("Not mine", NEXT_WEEK, 1);
        given.seat(given.session("Long ago", Given.NOW.minusSeconds(1), 1), cast.ada(), true);

        var address = make(cast.ada());

        assertThat(address).matches("/sessions/calendar/[\\w-]{43}\\.ics");
        portal.signOut();
        var calendar = CalendarFileTest.calendar(portal.get(address).body());
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(portal.get(address).body()).contains("SUMMARY:Mine");
        portal.signIn(cast.ada());
        assertThat(portal.get("/sessions/calendar").html().select("#feed_address")).isEmpty();
        assertThat(stored()).noneMatch(it -> address.contains(it));
    }

    @Test
    void hosts_find_what_they_host_and_everyone_what_was_called_off() {
        long id = given.session("Write what you saw", NEXT_WEEK, 1);
        given.seat(id, cast.ada(), true);
        var ada = make(cast.ada());
        var bruno = make(cast.bruno());
        portal.signOut();
        assertThat(portal.get(bruno).body()).contains("meet.example", "STATUS:CONFIRMED");

        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE live_session SET cancelled_at = NOW(),"
                                                + " cancel_reason = 'Ill'"));

        assertThat(portal.get(ada).body()).contains("STATUS:CANCELLED");
    }

    @Test
    void a_new_address_closes_the_one_before_and_closing_closes_it() {
        var first = make(cast.ada());
        var second = make(cast.ada());
        assertThat(portal.get(first).status()).isEqualTo(404);
        assertThat(portal.get(second).status()).isEqualTo(200);

        portal.signIn(cast.ada());
        portal.post("/sessions/calendar/removal");

        assertThat(portal.get(second).status()).isEqualTo(404);
        assertThat(portal.get("/sessions/calendar/nonsense.ics").status()).isEqualTo(404);
    }

    @Test
    void who_has_left_the_company_has_no_calendar_here() {
        var address = make(cast.ada());
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET deactivated_at = NOW() WHERE id = ?",
                                        cast.ada().id()));
        portal.signOut();

        assertThat(portal.get(address).status()).isEqualTo(404);
    }

    private String make(Person person) {
        portal.signIn(person);
        var answer = portal.post("/sessions/calendar");
        return answer.html().select("#feed_address").val().replaceFirst("^https?://[^/]+", "");
    }

    private static List<String> stored() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery("SELECT HEX(secret_hash) FROM calendar_feed")
                                        .mapTo(String.class)
                                        .list());
    }
}
