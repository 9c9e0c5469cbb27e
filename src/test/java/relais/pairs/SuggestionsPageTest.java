package relais.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mentoring.Grove;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

class SuggestionsPageTest {

    private static final String ADA = "/mentoring/pairs/ada-lindqvist";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    Person ada;
    Person bruno;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        new Grove(jdbi).accepted(ada, bruno);
        portal.signIn(bruno);
    }

    @Test
    void a_session_in_their_language_with_seats_is_suggested_with_words_to_change() {
        var session = given.session("Writing short", soon(), 5);
        speaks("en");

        var idea = portal.get("/mentoring/me").html().select("#companion_ada-lindqvist .idea");
        assertThat(idea.text()).contains("Writing short", "because it is in their language");

        var page = portal.get(idea.select(".button").attr("href").replace("#write", ""));
        assertThat(page.html().select("#write textarea").text())
                .contains("Hello Ada", "Writing short", "/sessions/" + session);
    }

    @Test
    void what_is_full_or_in_another_language_is_not_suggested() {
        var full = given.session("Writing short", soon(), 1);
        given.seat(full, bruno, true);
        assertThat(ideas()).isEmpty();

        given.session("Writing long", soon(), 5);
        speaks("fr");
        assertThat(ideas()).isEmpty();
    }

    @Test
    void something_to_read_is_suggested_only_from_a_topic_that_both_follow() {
        long mine = given.topic("care", 1);
        long theirs = given.topic("pumps", 2);
        follows(bruno, mine);
        follows(ada, theirs);
        about(given.article("On pumps", "ARTICLE"), theirs);
        about(given.article("On care", "ARTICLE"), mine);
        assertThat(ideas()).isEmpty();

        follows(bruno, theirs);
        assertThat(ideas()).contains("On pumps", "you both follow").doesNotContain("On care");
    }

    @Test
    void nothing_is_suggested_while_a_pair_rests() {
        given.session("Writing short", soon(), 5);
        portal.post(ADA + "/pause");

        assertThat(ideas()).isEmpty();
    }

    @Test
    void an_address_in_a_message_can_be_followed() {
        portal.post(
                ADA + "/messages",
                Map.of("words", "Look: https://relais.example/feed/3.", "key", "0123456789"));

        var link = portal.get(ADA).html().select(".talk__word a");
        assertThat(link.attr("href")).isEqualTo("https://relais.example/feed/3");
        assertThat(link.attr("rel")).contains("noopener");
    }

    private String ideas() {
        return portal.get("/mentoring/me").html().select(".idea").text();
    }

    private static Instant soon() {
        return Instant.now().plus(Duration.ofDays(3));
    }

    private void speaks(String language) {
        run("UPDATE person SET language = ? WHERE id = ?", language, ada.id());
    }

    private void follows(Person person, long topic) {
        run("INSERT INTO person_topic (person_id, topic_id) VALUES (?, ?)", person.id(), topic);
    }

    private void about(long item, long topic) {
        run(
                "UPDATE content_item SET topic_id = ?, published_at = ? WHERE id = ?",
                topic,
                Instant.now().minus(Duration.ofDays(1)),
                item);
    }

    private void run(String sql, Object... values) {
        jdbi.useHandle(it -> it.execute(sql, values));
    }
}
