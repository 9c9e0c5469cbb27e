package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Map;

class SourcesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final Portal portal = new Portal(database, Map.of("RELAIS_DATA", "src/test/resources"));

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
    void an_editor_adds_a_source_and_sees_what_came_of_it() {
        var answer =
                portal.post(
                        "/studio/sources",
                        Map.of(
                                "address",
                                "file:rss2.xml",
                                "name",
                                "River Notes",
                                "language",
                                "en"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/studio/sources");
        assertThat(portal.get("/studio/sources").text("#sources .tag")).isEqualTo("Being read");

        portal.app().pressWatch().fetchAsked();

        var list = portal.get("/studio/sources");
        assertThat(list.text("#sources h2")).isEqualTo("River Notes");
        assertThat(list.text("#sources .tag")).isEqualTo("Working");
        assertThat(list.text("#sources"))
                .contains("2 entries, 2 of them new.", "One entry’s pictures were left out");
    }

    @Test
    void a_wrong_form_comes_back_with_what_was_typed() {
        var answer =
                portal.post(
                        "/studio/sources",
                        Map.of("address", "javascript:alert(1)", "name", "", "language", "de"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#field_address").attr("value"))
                .isEqualTo("javascript:alert(1)");
        assertThat(answer.text("#field_address_error")).contains("This is no address of a feed.");
        assertThat(answer.text("#field_name_error")).contains("Please fill this in.");
        assertThat(answer.text("#field_language_error")).contains("Please fill this in.");
    }

    @Test
    void the_same_address_again_is_refused_with_what_was_typed() {
        sources.add("file:rss2.xml");

        var answer =
                portal.post(
                        "/studio/sources",
                        Map.of("address", "file:rss2.xml", "name", "Again", "language", "fr"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_address_error")).contains("This address is read already.");
        assertThat(answer.html().select("#field_name").attr("value")).isEqualTo("Again");
    }

    @Test
    void a_broken_source_says_why_in_both_languages() {
        sources.read("file:broken.xml");

        assertThat(portal.get("/studio/sources").text("#sources .notice"))
                .contains("The XML is broken at line 6, column");
        assertThat(portal.get("/studio/sources?lang=fr").text("#sources .notice"))
                .contains("Le XML est abîmé à la ligne 6, colonne");
        assertThat(portal.get("/studio").text(".notice")).contains("One source cannot be read.");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_has_its_sentence(Problem problem) {
        var source = sources.add("file:rss2.xml");
        database.jdbi()
                .useHandle(
                        h ->
                                h.execute(
                                        "UPDATE feed_source SET problem = ?, problem_detail ="
                                                + " '404:7', fetched_at = added_at",
                                        problem));

        for (var language : new String[] {"en", "fr"}) {
            var page = portal.get("/studio/sources?lang=" + language);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text("#source_" + source.id() + " .notice strong"))
                    .isNotBlank()
                    .doesNotContain("{", "studio.");
        }
    }

    @Test
    void every_note_has_its_sentence() {
        sources.read("file:gaps.xml");
        sources.read("file:dates.xml");
        sources.read("file:twice.xml");

        assertThat(portal.get("/studio/sources").text("#sources"))
                .contains(
                        "2 entries’ links are no web addresses and were left out.",
                        "One entry had neither title, text nor link and was left out.",
                        "One entry has a date to come",
                        "One entry was in the feed twice.");
        assertThat(portal.get("/studio/sources?lang=fr").text("#sources"))
                .contains("Les liens de 2 entrées ne sont pas des adresses web");
    }

    @Test
    void reading_now_keeps_nobody_waiting_and_the_page_asks_until_it_is_done() {
        var source = sources.add("file:rss2.xml");

        var answer = portal.htmxPost(path(source) + "/fetch");

        var one = "#source_" + source.id();
        assertThat(answer.text(one + " .tag")).isEqualTo("Being read");
        assertThat(answer.html().select(one).attr("hx-get")).isEqualTo(path(source));
        assertThat(answer.html().select("h1")).isEmpty();

        portal.app().pressWatch().fetchAsked();

        var after = portal.htmxGet(path(source));
        assertThat(after.text(one + " .tag")).isEqualTo("Working");
        assertThat(after.html().select(one).hasAttr("hx-get")).isFalse();
    }

    @Test
    void without_htmx_reading_now_leads_back_to_the_list() {
        var source = sources.add("file:rss2.xml");

        assertThat(portal.post(path(source) + "/fetch").location()).isEqualTo("/studio/sources");
        assertThat(portal.get(path(source)).location())
                .isEqualTo("/studio/sources#source_" + source.id());
    }

    @Test
    void a_paused_source_is_read_the_one_time_that_somebody_asks() {
        var source = sources.add("file:rss2.xml");
        portal.post(path(source) + "/pause");
        portal.post(path(source) + "/fetch");

        portal.app().pressWatch().fetchAsked();

        var after = sources.again(source);
        assertThat(after.fetchedAt()).isPresent();
        assertThat(after.isPaused()).isTrue();
        assertThat(after.dueAt()).isEmpty();
        assertThat(after.askedAt()).isEmpty();
    }

    @Test
    void a_source_is_paused_and_resumed() {
        var source = sources.read("file:rss2.xml");

        portal.post(path(source) + "/pause");
        assertThat(portal.get("/studio/sources").text("#sources .tag")).isEqualTo("Paused");

        assertThat(portal.htmxPost(path(source) + "/pause/removal").text(".tag"))
                .isEqualTo("Working");
    }

    @Test
    void removing_asks_first() {
        var source = sources.read("file:rss2.xml");

        assertThat(portal.get(path(source) + "/removal").text("h1")).isEqualTo("Remove A source?");
        assertThat(portal.post(path(source) + "/removal").location()).isEqualTo("/studio/sources");

        assertThat(portal.get("/studio/sources").text(".blank")).contains("No sources yet.");
        assertThat(portal.get("/feed").html().select(".item")).hasSize(2);
        assertThat(portal.get(path(source) + "/removal").status()).isEqualTo(404);
    }

    @Test
    void what_was_typed_is_escaped() {
        portal.post(
                "/studio/sources",
                Map.of(
                        "address",
                        "file:rss2.xml",
                        "name",
                        "<b>Bold</b>",
                        "language",
                        "en",
                        "publishes",
                        "yes"));
        portal.app().pressWatch().fetchAsked();

        assertThat(portal.get("/studio/sources").text("#sources h2")).isEqualTo("<b>Bold</b>");
        assertThat(portal.get("/feed").text(".item__kind")).contains("<b>Bold</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/studio",
                "/studio/sources",
                "/studio/sources/new",
                "/studio/sources/1/removal"
            })
    void the_studio_is_for_editors(String path) {
        portal.signIn(cast.ada());
        assertThat(portal.get(path).status()).isEqualTo(403);

        portal.signOut();
        assertThat(portal.get(path).status()).isEqualTo(401);
    }

    @Test
    void an_editor_of_one_country_looks_and_changes_nothing() {
        var source = sources.read("file:rss2.xml");
        portal.signIn(cast.edna());

        var list = portal.get("/studio/sources");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.html().select("main form, main .button")).isEmpty();
        assertThat(portal.get("/studio/sources/new").status()).isEqualTo(403);
        assertThat(portal.post(path(source) + "/pause").status()).isEqualTo(403);
        assertThat(portal.post(path(source) + "/fetch").status()).isEqualTo(403);
        assertThat(portal.post(path(source) + "/removal").status()).isEqualTo(403);
    }

    @Test
    void a_source_that_is_not_there_is_not_found() {
        assertThat(portal.post("/studio/sources/4711/fetch").status()).isEqualTo(404);
        assertThat(portal.get("/studio/sources/4711/removal").status()).isEqualTo(404);
    }

    private static String path(FeedSource source) {
        return "/studio/sources/" + source.id();
    }
}
