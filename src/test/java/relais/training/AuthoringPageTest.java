package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;

/** The studio of training over HTTP. */
class AuthoringPageTest {

    private static final String MODULE = "/studio/training/p/a";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void set_up() {
        cast = new Cast(database.jdbi());
        new Course(database.jdbi()).path("p", "a", "b");
        portal.signIn(cast.carla());
    }

    @Test
    void the_desk_lists_paths_and_modules_with_what_is_missing() {
        var page = portal.get("/studio/training");

        assertThat(page.html().select("h3 a").eachText()).containsExactly("Module a", "Module b");
        assertThat(page.text("[id^=path_] .meta"))
                .contains("The first path opens the sharing kits.");
        assertThat(page.html().select(".desk .tag").eachText())
                .contains("Published, version 1", "French is incomplete");
    }

    @Test
    void a_module_can_be_written_from_nothing_and_published() {
        portal.post("/studio/training", Map.of("title-en", "Trades", "summary-en", "What we make"));
        var made =
                portal.post(
                        "/studio/training/trades/modules",
                        Map.of(
                                "title-en", "Welding",
                                "summary-en", "A first bead",
                                "minutes", "5",
                                "pass", "100"));
        assertThat(made.location()).endsWith("/studio/training/trades/welding");
        var module = "/studio/training/trades/welding";
        assertThat(portal.get(module).text("#problems"))
                .isEqualTo("It needs at least one lesson. It needs at least one question.");

        portal.post(
                module + "/lessons",
                Map.of(
                        "revision",
                        "1",
                        "title-en",
                        "The arc",
                        "body-en",
                        "## Light\n\nLook away."));
        portal.post(
                module + "/questions",
                Map.of(
                        "revision", "2",
                        "kind", "SINGLE",
                        "prompt-en", "Where do you look?",
                        "explanation-en", "The arc blinds.",
                        "text-0-en", "Away",
                        "text-1-en", "At it",
                        "right", "0"));
        assertThat(portal.get("/training").body()).doesNotContain("Welding");

        assertThat(portal.post(module + "/version", Map.of("revision", "3")).location())
                .endsWith(module);

        assertThat(portal.get("/training/trades/welding/the-arc").text(".prose h2"))
                .isEqualTo("Light");
        assertThat(portal.get("/training/trades/welding/quiz").text("legend"))
                .isEqualTo("Where do you look?");
    }

    @Test
    void a_form_that_is_refused_keeps_what_was_typed_and_says_what_is_wrong() {
        var answer =
                portal.post(
                        MODULE + "/details",
                        Map.of(
                                "revision", "0",
                                "title-en", "Better",
                                "minutes", "a while",
                                "pass", "170",
                                "tries", "3"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[name=title-en]").val()).isEqualTo("Better");
        assertThat(answer.html().select("[name=minutes]").val()).isEqualTo("a while");
        assertThat(answer.html().select("[aria-invalid]").eachAttr("name"))
                .containsExactly("summary-en", "minutes", "pass", "pauseHours");
        assertThat(portal.get(MODULE).text("h1")).isEqualTo("Module a");
    }

    @Test
    void a_question_that_cannot_be_answered_is_refused_where_it_is() {
        var answer =
                portal.post(
                        MODULE + "/questions",
                        Map.of(
                                "revision", "0",
                                "kind", "SINGLE",
                                "prompt-en", "Which?",
                                "explanation-en", "So.",
                                "text-0-en", "This",
                                "text-1-en", "That"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#choices .field__error"))
                .contains("Two different answers at least, and exactly one that is right.");
        assertThat(answer.html().select("[name=text-1-en]").text()).isEqualTo("That");
        assertThat(answer.html().select("[data-focus]").eachAttr("id")).containsExactly("choices");
        assertThat(answer.html().select("#choices").attr("aria-describedby"))
                .isEqualTo("choices_hint choices_error");
        assertThat(answer.html().select("[name=right]").eachAttr("aria-describedby"))
                .containsOnly("choices_error");
    }

    @Test
    void no_field_of_a_language_claims_to_be_required_where_the_other_is_enough() {
        for (var form :
                List.of(
                        "/studio/training/new",
                        MODULE + "/details",
                        MODULE + "/lessons/new",
                        MODULE + "/questions/new?kind=FILL")) {
            var page = portal.get(form).html();
            assertThat(page.select(".tongues [lang][aria-required]")).as(form).isEmpty();
            assertThat(page.select("#tongues_hint").text()).as(form).contains("One language");
            assertThat(page.select("fieldset[aria-describedby=tongues_hint]")).as(form).hasSize(2);
        }
        assertThat(portal.get(MODULE + "/details").html().select("[name=pass]"))
                .as("what is required in any language")
                .allMatch(it -> it.hasAttr("aria-required"));
    }

    @Test
    void who_was_overtaken_keeps_their_words() {
        var first = Map.of("revision", "0", "title-en", "Mine", "body-en", "My text");
        var second = Map.of("revision", "0", "title-en", "Theirs", "body-en", "Their text");
        portal.post(MODULE + "/lessons/one", first);

        var answer = portal.post(MODULE + "/lessons/one", second);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text(".notice")).contains("Somebody else was faster");
        assertThat(answer.html().select("[name=title-en]").val()).isEqualTo("Theirs");
        assertThat(answer.html().select("[name=revision]").val()).isEqualTo("1");
        assertThat(portal.get(MODULE).text("h3")).contains("Mine").doesNotContain("Theirs");
    }

    @Test
    void a_preview_shows_markdown_and_saves_nothing() {
        var answer =
                portal.post(
                        MODULE + "/lessons/one",
                        Map.of(
                                "revision", "0",
                                "title-en", "One",
                                "body-en", "A *word* <script>alert(1)</script>",
                                "preview", "1"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().select(".prose em").text()).isEqualTo("word");
        assertThat(answer.html().select(".prose script")).isEmpty();
        assertThat(portal.get(MODULE).text(".tag")).doesNotContain("Draft");
    }

    @Test
    void arrows_move_lessons_and_modules() {
        portal.post(MODULE + "/lessons/one/place", Map.of("revision", "0", "to", "1"));
        portal.post("/studio/training/p/b/place", Map.of("to", "0"));

        assertThat(portal.get(MODULE).html().select("#lesson_two ~ #lesson_one")).hasSize(1);
        assertThat(portal.get("/studio/training").html().select("h3 a").eachText())
                .containsExactly("Module b", "Module a");
    }

    @Test
    void there_is_no_up_for_the_first_and_no_down_for_the_last() {
        var page = portal.get(MODULE).html();

        assertThat(page.select("#lesson_one button").eachText())
                .containsExactly("Move down: Lesson one");
        assertThat(page.select("#lesson_two button").eachText())
                .containsExactly("Move up: Lesson two");
    }

    @Test
    void publishing_what_somebody_else_has_changed_meanwhile_does_nothing() {
        portal.post(MODULE + "/lessons/two/removal", Map.of("revision", "0"));

        portal.post(MODULE + "/version", Map.of("revision", "7"));

        assertThat(portal.get(MODULE).html().select(".tag").eachText())
                .contains("Published, version 1", "Draft");
    }

    @Test
    void leads_write_too_and_nobody_else_gets_in() {
        portal.signIn(cast.lena());
        assertThat(portal.get("/studio/training").status()).isEqualTo(200);

        for (var person : List.of(cast.emma(), cast.edna(), cast.hugo())) {
            portal.signIn(person);
            assertThat(portal.get("/studio/training").status()).isEqualTo(403);
        }
        assertThat(portal.post(MODULE + "/version", Map.of("revision", "0")).status())
                .isEqualTo(403);
    }

    @Test
    void a_lesson_is_made_under_an_address_of_its_own_whatever_the_form_was_sent_to() {
        portal.post(
                MODULE + "/lessons/quiz",
                Map.of("revision", "0", "title-en", "The arc", "body-en", "Look away."));

        assertThat(portal.get(MODULE).html().select("#lesson_the-arc")).hasSize(1);
        assertThat(portal.get(MODULE).html().select("#lesson_quiz")).isEmpty();
    }

    @Test
    void spellings_are_no_longer_than_what_can_be_typed() {
        var answer =
                portal.post(
                        MODULE + "/questions",
                        Map.of(
                                "revision", "0",
                                "kind", "FILL",
                                "prompt-en", "Look ___",
                                "explanation-en", "So.",
                                "accepted-en", "away\n" + "x".repeat(201)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[aria-invalid]").eachAttr("name"))
                .containsExactly("accepted-en");
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var path :
                new String[] {
                    "/studio/training/nowhere",
                    "/studio/training/%C3%A9/%E2%80%A6",
                    "/training/%C3%A9",
                    "/studio/training/p/nothing",
                    MODULE + "/lessons/none",
                    MODULE + "/questions/none",
                    MODULE + "/questions/new?kind=RIDDLE"
                }) {
            assertThat(portal.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void before_a_module_is_withdrawn_its_author_reads_what_follows() {
        var page = portal.get(MODULE + "/withdrawal");

        assertThat(page.text("h1")).isEqualTo("Withdraw “Module a”?");
        assertThat(page.html().select("#consequences li").eachText())
                .containsExactly(
                        "Nobody is on the way.",
                        "Nobody has completed it.",
                        "Nobody has a certificate of this path.");
        assertThat(page.html().select("[name=certificates][checked]").val()).isEqualTo("keep");
    }

    @Test
    void a_withdrawn_module_says_so_kindly_at_all_its_addresses_and_can_be_brought_back() {
        portal.post(MODULE + "/withdrawal", Map.of("revision", "0", "certificates", "keep"));

        assertThat(portal.get(MODULE).text("#problems, .tag")).contains("Withdrawn");
        assertThat(portal.get("/training").body()).doesNotContain("Module a");
        for (var address : List.of("", "/quiz", "/one", "/quiz/1")) {
            var gone = portal.get("/training/p/a" + address);
            assertThat(gone.status()).as(address).isEqualTo(410);
            assertThat(gone.text("h1")).isEqualTo("This module was withdrawn");
            assertThat(gone.html().select(".trouble a").attr("href")).isEqualTo("/training/p");
        }
        assertThat(portal.post("/training/p/a/quiz").status()).isEqualTo(410);
        assertThat(portal.get("/training/p/nothing").status()).isEqualTo(404);

        portal.post(MODULE + "/withdrawal/removal", Map.of("revision", "1"));

        assertThat(portal.get("/training/p/a").status()).isEqualTo(200);
    }

    @Test
    void certificates_are_not_revoked_without_a_reason() {
        var answer =
                portal.post(
                        MODULE + "/withdrawal",
                        Map.of("revision", "0", "certificates", "revoke", "reason", "Too old"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[name=reason]").text()).isEqualTo("Too old");
        assertThat(answer.html().select("[name=certificates][checked]").val()).isEqualTo("revoke");
        assertThat(portal.get("/training/p/a").status()).isEqualTo(200);
    }

    @Test
    void who_did_not_see_the_latest_change_is_asked_once_more_before_withdrawing() {
        var answer =
                portal.post(
                        MODULE + "/withdrawal",
                        Map.of(
                                "revision",
                                "7",
                                "certificates",
                                "revoke",
                                "reason",
                                "The law that it is about has changed."));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html().select("[name=reason]").text()).startsWith("The law");
        assertThat(answer.html().select("[name=revision]").val()).isEqualTo("0");
        assertThat(portal.get("/training/p/a").status()).isEqualTo(200);
    }

    @Test
    void withdrawing_twice_leads_to_the_module() {
        var wish = Map.of("revision", "0", "certificates", "keep");
        portal.post(MODULE + "/withdrawal", wish);

        var again = portal.post(MODULE + "/withdrawal", wish);

        assertThat(again.location()).endsWith(MODULE);
        assertThat(portal.get(MODULE + "/withdrawal").status()).isEqualTo(404);
    }
}
