package relais.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one library writes is read by another. */
class CalendarFileTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final Instant START = Instant.parse("2026-03-29T08:30:00Z");

    private final CalendarFile file = new CalendarFile(URI.create("https://relais.example"));

    Cast cast;
    Given given;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        given = new Given(database.jdbi());
    }

    @Test
    void an_entry_says_when_in_utc_and_by_which_number_it_is_known() throws Exception {
        long id = given.session("Write what you saw", START, 2);

        var event = event(file.published(cast.ada(), List.of(session(cast.ada(), id))));

        assertThat(value(event, "UID"))
                .isEqualTo("session-%d.%d@relais".formatted(id, Given.NOW.toEpochMilli()));
        assertThat(value(event, "DTSTART")).isEqualTo("20260329T083000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20260329T091500Z");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SUMMARY")).isEqualTo("Write what you saw");
        assertThat(value(event, "URL")).isEqualTo("https://relais.example/sessions/" + id);
    }

    @Test
    void its_number_stays_the_same_when_it_is_changed_and_called_off() throws Exception {
        long id = given.session("Write what you saw", START, 2);
        var before = event(file.published(cast.ada(), List.of(session(cast.ada(), id))));
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE live_session SET sequence = 3, title = 'Another',"
                                            + " cancelled_at = changed_at, cancel_reason = 'Ill'"));

        var after = event(file.published(cast.ada(), List.of(session(cast.ada(), id))));

        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "SEQUENCE")).isEqualTo("3");
        assertThat(value(after, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void commas_lines_emoji_and_arabic_come_through_and_no_line_is_too_long() throws Exception {
        var title = "Écrire, montrer; relire \\ 🎙️ — نكتب ما رأيناه بأعيننا في الورشة كل صباح";
        var text =
                "Bring *one* draft,\nand a question; then:\n\n"
                        + "🧵 مرحبا بكم جميعا في هذه الورشة حول الكتابة بصوتكم الخاص 👩🏽‍🔧 "
                                .repeat(6);
        long id = given.session(title, START, 2);
        database.jdbi()
                .useHandle(it -> it.execute("UPDATE live_session SET description = ?", text));

        var written = file.published(cast.ada(), List.of(session(cast.ada(), id)));

        var event = event(written);
        assertThat(value(event, "SUMMARY")).isEqualTo(title);
        assertThat(value(event, "DESCRIPTION")).startsWith(text);
        assertThat(written.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .as(line)
                                        .isLessThanOrEqualTo(75));
    }

    @Test
    void only_who_has_a_seat_or_hosts_finds_the_link_in_it() {
        long id = given.session("Write what you saw", START, 2);
        given.seat(id, cast.ada(), true);
        given.seat(id, cast.emma(), false);

        assertThat(written(cast.ada(), id)).contains("meet.example");
        assertThat(written(cast.bruno(), id)).contains("meet.example");
        assertThat(written(cast.emma(), id)).doesNotContain("meet.example");
        assertThat(written(cast.carla(), id)).doesNotContain("meet.example");
    }

    @Test
    void a_mailed_entry_names_who_asks_and_who_comes_and_wants_no_answer() throws Exception {
        long id = given.session("Write what you saw", START, 2);
        given.seat(id, cast.ada(), true);
        var session = session(cast.ada(), id);

        var request = file.request(session, cast.ada(), Optional.of(cast.bruno()), Given.NOW);
        var cancel =
                file.cancel(
                        session,
                        cast.ada(),
                        Optional.of(cast.bruno()),
                        Given.NOW.plus(Duration.ofHours(1)));

        assertThat(method(request)).isEqualTo("REQUEST");
        assertThat(value(event(request), "ORGANIZER"))
                .isEqualToIgnoringCase("mailto:champion@relais.example");
        assertThat(value(event(request), "ATTENDEE"))
                .isEqualToIgnoringCase("mailto:ambassador@relais.example");
        assertThat(request).contains("RSVP=FALSE", "PARTSTAT=ACCEPTED");
        assertThat(method(cancel)).isEqualTo("CANCEL");
        assertThat(value(event(cancel), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(cancel), "UID")).isEqualTo(value(event(request), "UID"));
        assertThat(value(event(cancel), "DTSTAMP"))
                .as("with the same number, the later stamp is in force")
                .isGreaterThan(value(event(request), "DTSTAMP"));
    }

    @Test
    void what_is_published_is_a_valid_calendar_of_all_ones_sessions() throws Exception {
        var one = session(cast.ada(), given.session("One", START, 2));
        var other = session(cast.ada(), given.session("Other", START.plusSeconds(86_400), 2));

        var calendar = calendar(file.published(cast.ada(), List.of(one, other)));

        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    private String written(Person reader, long id) {
        return file.published(reader, List.of(session(reader, id))).replace("\r\n ", "");
    }

    private LiveSession session(Person person, long id) {
        return database.jdbi().onDemand(SessionStore.class).session(id, person.id()).orElseThrow();
    }

    private static String method(String text) throws IOException, ParserException {
        return calendar(text).getProperty("METHOD").orElseThrow().getValue();
    }

    static VEvent event(String text) throws IOException, ParserException {
        return (VEvent) calendar(text).getComponents("VEVENT").getFirst();
    }

    static Calendar calendar(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
