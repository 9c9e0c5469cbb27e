package relais.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class StudioPagesTest {

    /** What breaks pages, of our own making. */
    private static final List<String> NAUGHTY =
            List.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "'; DROP TABLE content_item; --",
                    "{0} {name, plural, other {#}} ${7*7} #{7*7}",
                    "\u202Ereversed\u202C and \u0000nothing".replace("\u0000", ""),
                    "👩‍👩‍👧‍👦 Ω≈ç√ 日本語 العربية",
                    "%s %d %n \\u0041 &lt;b&gt; &amp;",
                    "=HYPERLINK(\"https://x.example\")");

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void begin() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.carla());
    }

    @Test
    void on_the_first_day_there_is_an_invitation() {
        assertThat(portal.get("/studio/items").text("main")).contains("Nothing written yet");
    }

    @Test
    void from_draft_to_feed_without_javascript() {
        var made = portal.post("/studio/items", typed());
        var path = made.location();
        assertThat(made.status()).isEqualTo(303);
        assertThat(portal.get("/studio/items").text("main")).contains("Half the water", "Draft");

        assertThat(portal.post(path + "/publication", Map.of("revision", "1")).location())
                .isEqualTo(path);
        var page = portal.get(path);
        assertThat(page.text("#standing ~ p")).contains("Out since");
        var item = page.html().select("a[href^=/feed/]").attr("href");
        assertThat(portal.get(item).text("h1")).isEqualTo("Half the water");
        assertThat(portal.get(item).text("#credits ~ ul")).isEqualTo(cast.ada().name());
        assertThat(portal.get(item).html().select("#origins ~ ul a").attr("href"))
                .isEqualTo("https://www.example.org/report");
    }

    @Test
    void two_editors_see_both_texts_side_by_side() {
        var path = portal.post("/studio/items", typed()).location();
        portal.post(path, with("body-en", "Mine, first."));

        var answer = portal.post(path, with("body-en", "Theirs, second."));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("#overtaken")).contains(cast.carla().name());
        assertThat(answer.html().select("pre").eachText())
                .contains("Mine, first.", "Theirs, second.");
        assertThat(answer.html().select("textarea[name=body-en]").text())
                .isEqualTo("Theirs, second.");
        var revision = answer.html().select("input[name=revision]").last().attr("value");
        assertThat(portal.post(path, with("body-en", "Both.", "revision", revision)).status())
                .isEqualTo(303);
    }

    @Test
    void a_form_with_mistakes_keeps_what_was_typed() {
        var answer =
                portal.post(
                        "/studio/items",
                        with(
                                "link",
                                "javascript:alert(1)",
                                "sources",
                                "no address here",
                                "credited",
                                "nobody@relais.example",
                                "expires",
                                "someday"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder("link", "sources", "credited", "expires");
        assertThat(answer.html().select("textarea[name=body-en]").text())
                .isEqualTo("Half the **water**.");
    }

    @Test
    void what_is_nasty_is_shown_as_it_was_typed() {
        for (var nasty : NAUGHTY) {
            var path =
                    portal.post(
                                    "/studio/items",
                                    with("title-en", nasty, "summary-en", nasty, "body-en", nasty))
                            .location();
            portal.post(path + "/publication", Map.of("revision", "1"));
            var page = portal.get(path);
            assertThat(page.html().select("input[name=title-en]").attr("value")).isEqualTo(nasty);
            var item = page.html().select("a[href^=/feed/]").attr("href");
            assertThat(portal.get(item).html().select("h1").first().wholeText().strip())
                    .isEqualTo(nasty);
            assertThat(portal.get(item).html().select("main script, main img[onerror]")).isEmpty();
        }
    }

    @Test
    void what_is_planned_stands_in_the_calendar_and_can_be_moved() {
        var path = portal.post("/studio/items", typed()).location();
        portal.post(
                path + "/publication",
                Map.of("revision", "1", "when", "later", "at", "2099-03-10T09:30"));

        assertThat(portal.get("/studio/calendar?month=2099-03").text(".calendar__piece--planned"))
                .contains("09:30", "Half the water");
        portal.post(path + "/moment", Map.of("at", "2099-05-14T10:00"));
        assertThat(portal.get("/studio/calendar?month=2099-03").html().select(".calendar__piece"))
                .isEmpty();
        assertThat(portal.get("/studio/calendar?month=2099-05").text(".calendar__piece--planned"))
                .contains("10:00");
        assertThat(portal.get("/studio/calendar?month=soon").status()).isEqualTo(200);
    }

    @Test
    void a_week_shows_more_of_each_piece_and_stays_when_one_is_moved() {
        var path = portal.post("/studio/items", typed()).location();
        portal.post(
                path + "/publication",
                Map.of("revision", "1", "when", "later", "at", "2099-03-10T09:30"));

        var week = portal.get("/studio/calendar?week=2099-03-12");
        assertThat(week.html().select("tbody tr")).hasSize(1);
        assertThat(week.text(".calendar__piece--planned")).contains("09:30", "Expertise", "EN");
        var moved = portal.post(path + "/moment", Map.of("at", "2099-03-19T09:30", "from", "week"));
        assertThat(moved.location()).isEqualTo("/studio/calendar?week=2099-03-16");
        assertThat(portal.get(moved.location()).text("[data-day=2099-03-19]"))
                .contains("Half the water");
        assertThat(portal.get("/studio/calendar?week=never").status()).isEqualTo(200);
    }

    @Test
    void the_switch_says_who_used_it_and_why() {
        portal.post("/studio/stop", Map.of("message", "An accident: <b>silence</b>."));

        assertThat(portal.get("/studio").text("main"))
                .contains(cast.carla().name(), "An accident: <b>silence</b>.");
        portal.post("/studio/stop/removal");
        assertThat(portal.get("/studio").text("main")).doesNotContain("An accident");
    }

    @Test
    void an_editor_of_one_country_cannot_write_to_everyone() {
        portal.signIn(cast.edna());

        var answer = portal.post("/studio/items", typed());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("main")).contains("Your role does not reach everyone");
    }

    private Map<String, String> typed() {
        return with();
    }

    private Map<String, String> with(String... changed) {
        var typed = new HashMap<String, String>();
        typed.put("revision", "1");
        typed.put("format", "expertise");
        typed.put("title-en", "Half the water");
        typed.put("summary-en", "How a laundry halved it.");
        typed.put("body-en", "Half the **water**.");
        typed.put("sources", "The report | https://www.example.org/report");
        typed.put("credited", cast.ada().email());
        for (int i = 0; i < changed.length; i += 2) {
            typed.put(changed[i], changed[i + 1]);
        }
        return typed;
    }
}
