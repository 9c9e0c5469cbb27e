package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Map;

class StoriesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;
    Sources sources;

    @BeforeEach
    void begin() {
        cast = new Cast(database.jdbi());
        sources = new Sources(database.jdbi());
        portal.signIn(cast.carla());
    }

    @AfterEach
    void end() {
        sources.close();
    }

    @Test
    void an_empty_desk_says_so() {
        assertThat(portal.get("/studio/press").text(".blank")).contains("The desk is clear.");
        assertThat(portal.get("/studio/press?state=aside").text(".blank"))
                .contains("Nothing was set aside lately.");
        assertThat(portal.get("/studio/press?source=1").text(".blank"))
                .contains("Nothing here from this source");
    }

    @Test
    void what_waits_is_listed_newest_first_and_counted() {
        read("rss2.xml");

        var page = portal.get("/studio/press");

        assertThat(page.text(".opening .meta"))
                .isEqualTo("2 stories wait. Your colleagues see what you pick.");
        assertThat(page.html().select(".story__title").eachText())
                .allMatch(it -> it.endsWith("on another site"))
                .first()
                .asString()
                .startsWith("Counting eels & trout");
        assertThat(page.html().select(".story__title a").attr("rel")).contains("external");
    }

    @Test
    void picking_swaps_the_story_for_what_was_decided() {
        read("rss2.xml");

        var answer = portal.htmxPost(path("pick"), Map.of("topic", "", "why", "Ours, too."));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text(".story__decision")).startsWith("Picked by Carla Costa");
        assertThat(answer.html().select("form").attr("action")).endsWith("/pick/removal");
        assertThat(answer.text("#press_waiting[hx-swap-oob]")).startsWith("One story waits.");
        assertThat(portal.get("/feed").text(".item"))
                .contains("Counting eels & trout", "Ours, too.");
    }

    @Test
    void without_htmx_one_comes_back_to_the_same_part_of_the_desk() {
        var source = read("rss2.xml");

        var answer = portal.post(path("aside") + "?source=" + source.id());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/studio/press?source=" + source.id());
        assertThat(portal.get("/studio/press?state=aside").html().select(".story")).hasSize(1);
    }

    @Test
    void a_reason_that_is_too_long_comes_back_as_it_was_typed() {
        read("rss2.xml");
        var long_ = "word ".repeat(100).strip();

        var answer = portal.htmxPost(path("pick"), Map.of("topic", "", "why", long_));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("input[name=why]").attr("value")).isEqualTo(long_);
        assertThat(answer.text(".field__error")).isNotBlank();
        assertThat(portal.post(path("pick"), Map.of("why", long_)).text("h1"))
                .isEqualTo("Press desk");
        assertThat(portal.get("/feed").html().select(".item")).isEmpty();
    }

    @Test
    void a_decision_is_taken_back() {
        read("rss2.xml");
        var path = path("pick");
        portal.post(path, Map.of("why", ""));

        var answer = portal.htmxPost(path + "/removal");

        assertThat(answer.html().select("form")).hasSize(2);
        assertThat(portal.get("/feed").html().select(".item")).isEmpty();
    }

    @Test
    void who_comes_second_sees_who_was_first() {
        read("rss2.xml");
        var path = path("pick");
        portal.post(path, Map.of("why", "First."));

        var second = portal.htmxPost(path, Map.of("why", "Second."));

        assertThat(second.text(".story")).contains("Picked by Carla Costa", "First.");
        assertThat(portal.get("/feed").html().select(".item")).hasSize(1);
    }

    @Test
    void other_sources_of_a_story_are_named() {
        read("rss2.xml");
        read("same-story.xml");

        assertThat(portal.get("/studio/press").text(".story__others"))
                .isEqualTo("Also in A source");
    }

    @Test
    void a_source_is_trusted_and_no_more() {
        var source = read("rss2.xml");
        var path = "/studio/sources/" + source.id() + "/trust";

        assertThat(portal.htmxPost(path).text("li")).contains("Publishes by itself");
        assertThat(sources.again(source).publishes()).isTrue();
        assertThat(portal.htmxPost(path + "/removal").text("li"))
                .contains("Let it publish by itself");
        assertThat(sources.again(source).publishes()).isFalse();
    }

    @Test
    void what_others_wrote_is_escaped() {
        read("rss2.xml");
        database.jdbi()
                .useHandle(
                        h ->
                                h.execute(
                                        "UPDATE press_entry SET title ="
                                                + " '<script>alert(1)</script>', author = '<b>'"));

        var page = portal.get("/studio/press");

        assertThat(page.text(".story__title")).contains("<script>alert(1)</script>");
        assertThat(page.html().select(".story script, .story .item__kind span b")).isEmpty();
    }

    @Test
    void an_editor_of_one_country_looks_and_decides_nothing() {
        read("rss2.xml");
        portal.signIn(cast.edna());

        assertThat(portal.get("/studio/press").html().select(".story form")).isEmpty();
        assertThat(portal.post(path("pick")).status()).isEqualTo(403);
        assertThat(portal.post(path("aside")).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before=nonsense",
                "before=2026-99-99T00:00:00Z_7",
                "source=x",
                "source=999999999999999999",
                "about=nothing",
                "state=nowhere"
            })
    void what_is_no_place_of_the_desk_does_no_harm(String query) {
        assertThat(portal.get("/studio/press?" + query).status()).isEqualTo(200);
    }

    private FeedSource read(String file) {
        var source = sources.add("file:" + file, false);
        sources.pressWatch.fetch(source);
        return source;
    }

    /** Of the newest. */
    private String path(String what) {
        return database.jdbi()
                .withHandle(
                        h ->
                                "/studio/press/"
                                        + h.createQuery(
                                                        "SELECT id FROM press_story ORDER BY"
                                                                + " dated_at DESC LIMIT 1")
                                                .mapTo(long.class)
                                                .one()
                                        + "/"
                                        + what);
    }
}
