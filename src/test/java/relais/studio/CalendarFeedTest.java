package relais.studio;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class CalendarFeedTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void begin() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.carla());
        publish("Out, \"now\"; really", Map.of(), "now");
        publish("Planned", Map.of("countries", "DE"), "later");
    }

    @Test
    void what_came_out_and_what_is_planned_is_there_without_signing_in() {
        var address = address(cast.carla());
        portal.signOut();

        var events = events(address);

        assertThat(events)
                .extracting(it -> it.getSummary().getValue(), it -> it.getStatus().getValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Out, \"now\"; really", "CONFIRMED"),
                        org.assertj.core.groups.Tuple.tuple("Planned", "TENTATIVE"));
        assertThat(events.getFirst().getUrl().getValue()).contains("/studio/items/");
    }

    @Test
    void an_editor_sees_as_far_as_the_role_reaches() {
        assertThat(events(address(cast.edna())))
                .extracting(it -> it.getSummary().getValue())
                .containsExactly("Planned");
    }

    @Test
    void another_one_closes_the_one_before_and_it_can_be_closed_altogether() {
        var first = address(cast.carla());
        var second = address(cast.carla());
        assertThat(portal.get(first).status()).isEqualTo(404);
        assertThat(portal.get(second).status()).isEqualTo(200);

        portal.post("/studio/calendar/feed/removal");

        assertThat(portal.get(second).status()).isEqualTo(404);
        assertThat(portal.get(second.replace(".ics", ".atom")).status()).isEqualTo(404);
    }

    @Test
    void it_ends_with_the_role() {
        var address = address(cast.carla());
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "DELETE FROM role_grant WHERE person_id = ?",
                                        cast.carla().id()));
        portal.signOut();

        assertThat(portal.get(address).status()).isEqualTo(404);
    }

    private String address(Person editor) {
        portal.signIn(editor);
        var address = portal.post("/studio/calendar/feed").text("main textarea");
        assertThat(address).matches("https?://.+/feeds/[\\w-]{43}\\.ics");
        return address.substring(address.indexOf("/feeds/"));
    }

    private List<VEvent> events(String address) {
        return Biweekly.parse(portal.get(address).body()).first().getEvents();
    }

    private void publish(String title, Map<String, String> more, String when) {
        var typed = new HashMap<>(more);
        typed.putAll(
                Map.of(
                        "revision", "1",
                        "format", "article",
                        "title-en", title,
                        "summary-en", "In short.",
                        "body-en", "In full."));
        var path = portal.post("/studio/items", typed).location();
        var at =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                        .withZone(ZoneId.of("Europe/Paris"))
                        .format(Instant.now().plus(Duration.ofDays(9)));
        portal.post(path + "/publication", Map.of("revision", "1", "when", when, "at", at));
    }
}
