package relais.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import relais.people.Role;
import relais.support.Cast;
import relais.support.Drawn;
import relais.support.Naughty;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class SpacesPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final Portal portal = new Portal(database, Map.of("RELAIS_DATA", "target/spaces"));

    Cast cast;
    Places places;
    String open;
    String path;

    @BeforeEach
    void a_space() {
        cast = new Cast(database.jdbi());
        places = new Places(database.jdbi(), portal.app().spaces());
        open = places.open("Questions", cast.lena());
        path = "/spaces/" + open;
        portal.signIn(cast.emma());
    }

    static List<String> naughty() {
        return Naughty.STRINGS;
    }

    @Test
    void the_list_says_what_is_mine_what_is_new_and_what_there_is_besides() {
        places.begun(cast.ada(), open, "One", "One");
        portal.signIn(cast.ada());
        assertThat(portal.get("/spaces").text("#spaces_mine ~ .rows, section:has(#spaces_mine)"))
                .contains("Questions")
                .doesNotContain("new");
        portal.signIn(cast.lena());
        assertThat(portal.get("/spaces").text("section:has(#spaces_mine)"))
                .contains("1 discussion with something new");
        portal.signIn(cast.emma());
        assertThat(portal.get("/spaces").text("section:has(#spaces_others)")).contains("Questions");
        var nothing = portal.get("/spaces?q=no+pump");
        assertThat(nothing.text("main")).contains("No space with “no pump”.");
        assertThat(nothing.html().select(".blank a").first().attr("href"))
                .isEqualTo("/search?kind=threads&q=no+pump");
        assertThat(portal.get("/spaces?q=quest").html().select(".space")).hasSize(1);
    }

    @Test
    void somebody_who_has_not_joined_begins_a_discussion_and_is_in() {
        assertThat(portal.get(path + "/threads/new").text("form .actions button"))
                .isEqualTo("Join and begin");

        var answer =
                begin("Where to begin?", "I *never* wrote a post.\nSee https://relais.example/x.");

        assertThat(answer.status()).isEqualTo(303);
        var page = follow(answer);
        assertThat(page.text("h1")).isEqualTo("Where to begin?");
        assertThat(page.html().select(".post__words em").text()).isEqualTo("never");
        assertThat(page.html().select(".post__words br")).hasSize(1);
        assertThat(page.html().select(".post__words a").attr("href"))
                .isEqualTo("https://relais.example/x");
        assertThat(portal.get(path).text("#threads")).contains("Where to begin?");
        assertThat(portal.get("/spaces").text("section:has(#spaces_mine)")).contains("Questions");
    }

    @Test
    void what_is_refused_keeps_what_was_typed_and_leaves_nothing_half_done() {
        var answer = begin("", "I never wrote a post.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_title_error")).isNotEmpty();
        assertThat(answer.text("#field_words")).isEqualTo("I never wrote a post.");
        assertThat(begin("Title", " \u200b ").status()).isEqualTo(422);
        assertThat(begin("T".repeat(121), "Words").status()).isEqualTo(422);
        assertThat(begin("Title", "w".repeat(8_001)).status()).isEqualTo(422);
        assertThat(portal.get(path).text("main")).contains("Nobody has said anything here yet.");
        assertThat(places.seen(cast.emma(), open).joined()).isFalse();
    }

    @Test
    void a_picture_needs_words_and_is_there_for_readers_of_the_space_alone() throws Exception {
        var champions = places.of(Role.CHAMPION, "Champions", cast.lena());
        portal.signIn(cast.bruno());
        var where = "/spaces/" + champions + "/threads";
        var form = new HashMap<>(form("Words"));
        form.put("title", "A picture");

        var refused = portal.send(portal.upload(where, form, "file", "a.png", Drawn.png(40, 30)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_file_error")).contains("what the picture shows");
        assertThat(refused.text("#field_words")).isEqualTo("Words");
        form.put("alternative", "A \"small\" pump");
        var done = portal.send(portal.upload(where, form, "file", "a.png", Drawn.png(40, 30)));
        assertThat(done.status()).isEqualTo(303);

        var picture = follow(done).html().select(".post__picture img");
        assertThat(picture.attr("alt")).isEqualTo("A \"small\" pump");
        assertThat(picture.attr("width")).isEqualTo("40");
        assertThat(portal.get(picture.attr("src")).header("Content-Type")).isEqualTo("image/png");
        var address = text("SELECT address FROM medium");
        assertThat(portal.get("/media/" + address).status())
                .as("not by its address")
                .isEqualTo(404);
        portal.signIn(cast.ada());
        assertThat(portal.get(picture.attr("src")).status()).isEqualTo(404);
        portal.signIn(cast.bruno());
        portal.post(picture.attr("src").replace("/file", "/removal"));
        assertThat(portal.get(picture.attr("src")).status()).isEqualTo(404);
        assertThat(text("SELECT COUNT(*) FROM medium")).as("swept").isEqualTo("0");
    }

    @Test
    void what_is_not_for_somebody_is_not_there() {
        var champions = places.of(Role.CHAMPION, "Champions", cast.lena());
        var thread = places.begun(cast.bruno(), champions, "Secret", "Words");
        var there = "/spaces/" + champions;
        var post = "/spaces/posts/" + thread.openingId();

        for (var person : List.of(cast.emma(), cast.ada(), cast.hugo())) {
            portal.signIn(person);
            for (var address :
                    List.of(
                            there,
                            there + "/threads/new",
                            there + "/threads/" + thread.id(),
                            there + "/mentions?q=bru",
                            there + "/requests",
                            path + "/threads/" + thread.id(),
                            post,
                            post + "/file",
                            post + "/report")) {
                assertThat(portal.get(address).status()).as(address).isEqualTo(404);
            }
            assertThat(portal.post(there + "/membership").status()).isEqualTo(404);
            assertThat(portal.post(there + "/threads/" + thread.id() + "/following").status())
                    .isEqualTo(404);
            assertThat(portal.get("/spaces").text("main")).doesNotContain("Champions");
        }
    }

    @Test
    void only_those_who_look_after_it_pin_close_and_move() {
        var thread = places.begun(cast.ada(), open, "One", "One");
        var there = path + "/threads/" + thread.id();
        assertThat(portal.get(there).html().select("form[action$=/pin], form[action$=/closing]"))
                .isEmpty();
        for (var act : List.of("/pin", "/closing", "/closing/removal", "/place")) {
            assertThat(portal.post(there + act).status()).as(act).isEqualTo(404);
        }

        portal.signIn(cast.lena());
        var other = places.of(Role.CHAMPION, "Champions", cast.lena());
        assertThat(portal.post(there + "/pin").status()).isEqualTo(303);
        assertThat(portal.get(path).text("section:has(#threads_pinned)")).contains("One");
        var refused = portal.post(there + "/closing", Map.of("why", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_why_error")).isNotEmpty();
        portal.post(there + "/closing", Map.of("why", "All is said."));
        assertThat(portal.get(there).text("main")).contains("All is said.");
        assertThat(portal.get(there).html().select("#answer")).isEmpty();
        assertThat(portal.post(there + "/place", Map.of("to", other)).location())
                .isEqualTo("/spaces/" + other + "/threads/" + thread.id());
        assertThat(portal.get(there).status()).isEqualTo(404);
    }

    @Test
    void an_answer_to_a_closed_thread_keeps_what_was_typed() {
        var thread = places.begun(cast.ada(), open, "One", "One");
        portal.app()
                .spaces()
                .discussions()
                .moderating()
                .close(cast.lena(), places.seen(cast.lena(), open), thread, "All is said.");

        var answer = portal.post(path + "/threads/" + thread.id(), form("But!"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("main")).contains("All is said.");
        assertThat(answer.text("#field_words")).isEqualTo("But!");
        assertThat(answer.text("#field_words_error")).contains("the discussion was closed");
        assertThat(portal.get(path + "/threads/" + thread.id()).html().select("#answer")).isEmpty();
    }

    @Test
    void an_answer_quotes_lightly_and_names_whom_it_answers() {
        var thread =
                places.begun(
                        cast.ada(), open, "One", "> older\n\nA long story. " + "word ".repeat(100));

        var page = portal.get(path + "/threads/" + thread.id() + "?quote=" + thread.openingId());

        assertThat(page.html().select("#field_words").first().wholeText())
                .startsWith("@ada-lindqvist\n> A long story. word")
                .contains("word…")
                .doesNotContain("older");
        assertThat(page.html().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void ones_own_words_are_changed_and_withdrawn_by_nobody_else() {
        var thread = places.begun(cast.ada(), open, "One", "One");
        var post = "/spaces/posts/" + thread.openingId();
        assertThat(portal.get(post + "/change").status()).isEqualTo(404);
        assertThat(portal.post(post + "/removal").status()).isEqualTo(404);

        portal.signIn(cast.ada());
        assertThat(portal.get(post + "/change").html().select("#field_words").attr("data-mentions"))
                .as("those who read the space")
                .isEqualTo(path + "/mentions");
        assertThat(portal.post(post, Map.of("words", "", "key", "12345678")).status())
                .isEqualTo(422);
        portal.post(post, Map.of("words", "Another", "key", "12345678"));
        assertThat(portal.get(path + "/threads/" + thread.id()).text(".post__words"))
                .isEqualTo("Another");
        assertThat(portal.get(post + "/removal").text("main")).contains("Another");
        assertThat(portal.post(post + "/removal").location()).isEqualTo(path);
    }

    @Test
    void who_asks_to_join_is_answered_by_those_who_look_after_it() {
        var closed = "/spaces/" + places.byRequest("Works council", cast.lena());
        var page = portal.get(closed);
        assertThat(page.text("#wish")).contains("nobody else hears of it");
        assertThat(page.html().select("#threads")).isEmpty();
        assertThat(portal.post(closed + "/requests", Map.of("words", "w".repeat(301))).status())
                .isEqualTo(422);
        portal.post(closed + "/requests", Map.of("words", "I sit in it."));
        assertThat(portal.get(closed).text("#wish")).contains("Request sent");
        assertThat(portal.get(closed + "/requests").status()).isEqualTo(404);

        portal.signIn(cast.lena());
        assertThat(portal.get(closed + "/requests").text("main"))
                .contains("Emma N’Diaye", "I sit in it.");
        portal.post(closed + "/requests/" + cast.emma().handle() + "/acceptance");
        portal.signIn(cast.emma());
        assertThat(portal.get(closed + "/threads/new").status()).isEqualTo(200);
    }

    @Test
    void a_lead_makes_a_space_and_what_is_wrong_is_said_at_the_field() {
        portal.signIn(cast.lena());
        var form =
                new HashMap<>(
                        Map.of(
                                "name_en",
                                "Pumps",
                                "purpose_en",
                                "All about pumps.",
                                "entry",
                                "open"));
        form.put("moderators", "nobody@nowhere.example");
        var refused = portal.post("/spaces", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_moderators_error")).contains("not in the directory");
        assertThat(refused.html().select("#field_name_en").val()).isEqualTo("Pumps");

        form.put("moderators", "champion@relais.example\n" + cast.lena().handle());
        form.put("entry", "role");
        assertThat(portal.post("/spaces", form).text("#field_role_error")).isNotEmpty();
        form.put("role", "CHAMPION");
        assertThat(portal.post("/spaces", form).location()).isEqualTo("/spaces/pumps");
        assertThat(portal.get("/spaces/pumps/edit").html().select("#field_moderators").text())
                .contains("champion@relais.example");
        form.put("version", "7");
        assertThat(portal.post("/spaces/pumps", form).status())
                .as("of another version")
                .isEqualTo(422);
        portal.signIn(cast.edna());
        assertThat(portal.post("/spaces", form).text("#field_unit_error"))
                .contains("does not reach");
    }

    @Test
    void an_archived_space_by_request_does_not_promise_that_it_can_be_read() {
        var closed = "/spaces/" + places.byRequest("Works council", cast.lena());
        portal.signIn(cast.lena());
        portal.post(closed + "/archive");
        portal.signIn(cast.emma());

        assertThat(portal.get(closed).text("main"))
                .contains("not open at the moment")
                .doesNotContain("can be read");
    }

    @Test
    void whoever_joins_asks_or_lets_in_too_late_is_told_that_the_space_is_archived() {
        var closed = "/spaces/" + places.byRequest("Works council", cast.lena());
        portal.post(closed + "/requests", Map.of("words", "I sit in it."));
        portal.signIn(cast.lena());
        portal.post(path + "/archive");
        portal.post(closed + "/archive");

        assertThat(portal.get(closed + "/requests").html().select("form[action$=/acceptance]"))
                .isEmpty();
        assertThat(portal.get(closed + "/requests").text("main")).contains("keeps waiting");
        isToldThatItIsArchived(
                portal.post(closed + "/requests/" + cast.emma().handle() + "/acceptance"));
        portal.signIn(cast.ada());
        isToldThatItIsArchived(portal.post(path + "/membership"));
        isToldThatItIsArchived(portal.post(closed + "/requests", Map.of("words", "So do I.")));
        assertThat(text("SELECT COUNT(*) FROM space_member")).isEqualTo("0");
        assertThat(text("SELECT COUNT(*) FROM space_request")).isEqualTo("1");
    }

    @Test
    void somebody_to_whom_no_space_is_open_is_not_sent_to_look_for_one() {
        portal.signIn(cast.lena());
        portal.post(path + "/archive");
        portal.signIn(cast.emma());

        assertThat(portal.get("/spaces").text(".blank")).contains("No space is open to you yet.");
    }

    @Test
    void whoever_may_change_a_space_without_being_in_it_finds_it_by_its_name() {
        places.of(Role.CHAMPION, "What champions say", cast.bruno());
        portal.signIn(cast.carla());

        var link = portal.get("/spaces").html().select("section:has(#spaces_managed) a");

        assertThat(link.text()).isEqualTo("What champions say");
        assertThat(portal.get(link.attr("href")).text(".crumbs")).contains("What champions say");
    }

    @Test
    void a_post_is_reported_talked_about_and_removed_by_who_looks_after_the_space() {
        var mine = places.open("Pumps", cast.bruno());
        var thread = places.begun(cast.ada(), mine, "One", "Nobody there ever works.");
        var post = "/spaces/posts/" + thread.openingId();
        var place = "/spaces/" + mine + "/threads/" + thread.id();
        portal.app().spaces().join(cast.emma(), places.seen(cast.emma(), mine));
        places.answered(cast.emma(), mine, thread, "Oh.");
        assertThat(portal.get("/spaces/reports").status())
                .as("Emma looks after nothing")
                .isEqualTo(404);
        assertThat(portal.post(post + "/report", Map.of("reason", "hurtful")).status())
                .isEqualTo(303);

        portal.signIn(cast.bruno());
        assertThat(portal.get("/studio/reports").status()).isEqualTo(403);
        var report = portal.get("/spaces/reports").html().select(".desk h3 a").attr("href");
        assertThat(portal.get(report).text("main")).contains("Nobody there ever works.");
        assertThat(
                        portal.post(report + "/removal", Map.of("reason", "It hurts people."))
                                .location())
                .as("words come first")
                .isEqualTo(report);
        assertThat(portal.get(place).text("#posts")).contains("Nobody there");
        assertThat(portal.post(report + "/messages").status()).isEqualTo(422);
        assertThat(portal.post(report + "/removal").status()).isEqualTo(422);
        portal.post(report + "/messages", Map.of("words", "How so?", "key", "a-key-of-bruno"));
        portal.post(report + "/removal", Map.of("reason", "It hurts people."));

        portal.signIn(cast.ada());
        assertThat(portal.get(place).text("#posts"))
                .doesNotContain("Nobody there")
                .contains("was removed");
        assertThat(portal.get(place).html().select("a[href='" + post + "/concern']")).hasSize(1);
        assertThat(portal.get(post + "/concern").text("main"))
                .contains("It hurts people.", "How so?");
        portal.signIn(cast.emma());
        assertThat(portal.get(post + "/concern").status()).isEqualTo(404);
        portal.signIn(cast.bruno());
        portal.post(report + "/removal/removal");
        assertThat(portal.get(place).text("#posts")).contains("Nobody there ever works.");
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void what_people_write_can_do_no_harm(String words) {
        var answer = begin("A " + words.replaceAll("\\p{C}", "").strip(), words + " .");
        if (answer.status() == 303) {
            var page = follow(answer);
            assertThat(page.status()).isEqualTo(200);
            assertThat(
                            page.html()
                                    .select(
                                            "main script, main iframe, main [onclick], main"
                                                    + " [onerror], main style"))
                    .isEmpty();
        } else {
            assertThat(answer.status()).isEqualTo(422);
        }
    }

    private static void isToldThatItIsArchived(Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Set-Cookie")).contains("flash.spaces.archived-meanwhile");
    }

    private Answer begin(String title, String words) {
        var form = new HashMap<>(form(words));
        form.put("title", title);
        return portal.post(path + "/threads", form);
    }

    private Answer follow(Answer answer) {
        return portal.get(portal.get(answer.location()).location());
    }

    private static Map<String, String> form(String words) {
        return Map.of("words", words, "key", UUID.randomUUID().toString());
    }

    private static String text(String sql) {
        return database.jdbi().withHandle(it -> it.createQuery(sql).mapTo(String.class).one());
    }
}
