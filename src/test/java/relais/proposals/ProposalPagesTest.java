package relais.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Drawn;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Proposals without a browser: what each page says, refuses and keeps. */
class ProposalPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Newsroom newsroom;
    Cast cast;
    Person ada;
    Person carla;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        carla = cast.carla();
        newsroom = new Newsroom(jdbi, portal.app().proposals());
    }

    @Test
    void from_the_form_to_the_answer_needs_no_script() {
        portal.signIn(ada);
        assertThat(portal.get("/proposals").text("main")).contains("Propose something");
        assertThat(portal.get("/proposals/new").text("h1")).isEqualTo("Propose something");
        var sent = portal.post("/proposals", form());
        var page = sent.location();
        assertThat(portal.get(page).text("main"))
                .contains("With the editors", "You will have an answer by");
        assertThat(portal.get(page).html().select(".prose strong").text()).isEqualTo("changed");

        portal.signIn(carla);
        assertThat(portal.get("/studio/proposals").text("#proposals_waiting"))
                .contains("What the sand knows", "Ada Lindqvist");
        var answered =
                portal.post(
                        "/studio" + page + "/acceptance",
                        Map.of("seen", "2", "words", "Lovely, Ada."));
        assertThat(answered.location()).isEqualTo("/studio/proposals");
        assertThat(portal.get("/studio/proposals").text("#proposals_answered"))
                .contains("What the sand knows", "Accepted");

        portal.signIn(ada);
        assertThat(portal.get(page).text("#proposal_answer")).contains("Lovely, Ada.");
    }

    @Test
    void what_is_not_complete_comes_back_and_is_kept_as_a_draft() {
        portal.signIn(ada);
        var form = form();
        form.put("title", "");

        var answer = portal.post("/proposals", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_title_error")).contains("fill this in");
        assertThat(answer.text("textarea[name=words]")).contains("We **changed** the sand.");
        assertThat(answer.text("main")).contains("your draft is kept");
        assertThat(portal.get("/proposals").text("#proposals")).contains("No title yet", "Draft");
    }

    @Test
    void what_is_too_long_is_not_kept_and_comes_back_as_it_was() {
        portal.signIn(ada);
        var form = form();
        form.put("words", "a".repeat(20_001));

        var answer = portal.post("/proposals/drafts", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("textarea[name=words]")).hasSize(20_001);
        assertThat(portal.get("/proposals").html().select("#proposals")).isEmpty();
    }

    @Test
    void a_draft_is_kept_while_it_is_written() {
        portal.signIn(ada);

        var kept = portal.htmxPost("/proposals/drafts/writing", form());

        assertThat(kept.text("#proposal_kept")).contains("Draft kept on");
        assertThat(portal.get("/proposals").text("#proposals")).contains("What the sand knows");
        assertThat(
                        portal.htmxPost("/proposals/drafts/writing", Map.of("key", "k".repeat(12)))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void colleagues_are_found_told_and_may_decline() {
        portal.signIn(ada);
        var form = form();
        form.put("find", "yes");
        form.put("who", cast.emma().familyName());
        var edit = portal.post("/proposals/drafts", form).location().replace("#credits", "");
        assertThat(
                        portal.get(edit)
                                .html()
                                .select("#credits input[type=checkbox]")
                                .eachAttr("value"))
                .containsExactly(cast.emma().handle());
        form.remove("find");
        form.put("credit", cast.emma().handle());
        var page = portal.post("/proposals", form).location();

        portal.signIn(cast.emma());
        assertThat(portal.get("/notifications").text("main")).contains("names you");
        assertThat(portal.get("/proposals").text("main")).contains("They name you");
        assertThat(portal.get(page).status()).isEqualTo(404);
        assertThat(portal.get(page + "/credit").text("main")).contains("You are named in it");
        portal.post(page + "/credit/removal");
        assertThat(portal.get(page + "/credit").text("#proposal_credit"))
                .contains("You will not be named");

        portal.signIn(ada);
        assertThat(portal.get(page).text("#proposal_credits")).contains("would rather not");
    }

    @Test
    void a_picture_needs_words_and_is_shown_to_editors() throws IOException {
        portal.signIn(ada);
        var form = form();
        form.put("kind", "picture");
        form.put("words", "");
        assertThat(portal.post("/proposals", form).text("#field_file_error")).contains("Choose");

        var without =
                portal.send(portal.upload("/proposals", form, "file", "a.png", Drawn.png(40, 30)));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.html().select("#field_alternative_error")).isNotEmpty();
        assertThat(without.html().select(".proposal__picture img")).hasSize(1);
        form.put("alternative", "Sand, \"close\" <up> [and] ![](x)");
        var page = portal.post("/proposals", form).location();

        portal.signIn(carla);
        var picture = portal.get("/studio" + page).html().select("#proposal_text img").first();
        assertThat(picture.attr("alt")).isEqualTo("Sand, \"close\" <up> [and] ![](x)");
        assertThat(portal.get(picture.attr("src")).status()).isEqualTo(200);
    }

    @Test
    void a_picture_whose_node_died_before_a_draft_showed_it_is_swept_away() throws IOException {
        portal.signIn(ada);
        var form = form();
        form.put("alternative", "Sand");
        portal.send(portal.upload("/proposals/drafts", form, "file", "a.png", Drawn.png(40, 30)));
        var draft = newsroom.number("SELECT MAX(id) FROM proposal");
        var page = portal.get("/proposals/" + draft + "/edit").html();
        var picture = page.select(".proposal__picture img").attr("src");

        portal.app().proposals().drafts().sweep();
        assertThat(newsroom.number("SELECT COUNT(*) FROM proposal_upload")).isZero();
        assertThat(picture).startsWith("/media/");
        assertThat(portal.get(picture).status()).isEqualTo(200);

        jdbi.useHandle(
                handle ->
                        handle.createScript(
                                        """
                                        INSERT INTO proposal_upload (picture, uploaded_at)
                                        SELECT picture, '2020-01-01' FROM proposal;
                                        UPDATE proposal SET picture = NULL
                                        """)
                                .execute());
        portal.app().proposals().drafts().sweep();
        assertThat(portal.get(picture).status()).isEqualTo(404);
    }

    @Test
    void a_piece_of_the_studio_leads_back_to_its_proposal() {
        var sent = newsroom.sent(ada, "Sand");
        portal.app().proposals().desk().accept(carla, sent, "");
        long piece = newsroom.again(sent).pieceId().orElseThrow();
        portal.signIn(carla);

        var path = "/studio/items/" + piece + "/proposal";
        assertThat(portal.get("/studio/items/" + piece).html().select("[hx-get='" + path + "']"))
                .hasSize(1);
        var origin = portal.htmxGet(path).html();
        assertThat(origin.text()).contains("From a proposal by Ada Lindqvist.");
        assertThat(origin.select("a").attr("href")).isEqualTo(sent.deskUrl());
        assertThat(portal.get(path).location()).isEqualTo(sent.deskUrl());
        assertThat(portal.htmxGet("/studio/items/4711/proposal").body().strip()).isEmpty();
        assertThat(portal.get("/studio/items/4711/proposal").status()).isEqualTo(404);
    }

    @Test
    void what_is_no_picture_is_refused_at_its_field() {
        portal.signIn(ada);

        var answer =
                portal.send(
                        portal.upload(
                                "/proposals/drafts",
                                form(),
                                "file",
                                "a.png",
                                "no picture".getBytes()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#field_file_error")).isNotEmpty();
        assertThat(answer.text("textarea[name=words]")).contains("We **changed** the sand.");
    }

    @Test
    void a_refusal_needs_a_reason_of_ones_own() {
        var sent = newsroom.sent(ada, "Sand");
        portal.signIn(carla);
        var begun = portal.get(sent.deskUrl() + "?begin=timing");
        var beginning = begun.text("#proposal_decline textarea");
        assertThat(beginning).endsWith("because…");

        var answer =
                portal.post(sent.deskUrl() + "/refusal", Map.of("seen", "2", "words", beginning));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_words_decline_error")).contains("of your own");
        assertThat(answer.text("#proposal_decline textarea")).isEqualTo(beginning);
        assertThat(
                        portal.post(
                                        sent.deskUrl() + "/refusal",
                                        Map.of(
                                                "seen",
                                                "2",
                                                "words",
                                                beginning + " " + Newsroom.REASON))
                                .status())
                .isEqualTo(303);
    }

    @Test
    void the_second_editor_reads_what_the_first_said() {
        var sent = newsroom.sent(ada, "Sand");
        portal.app().proposals().desk().decline(carla, sent, Newsroom.REASON);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO role_grant (person_id, role, granted_at) VALUES (?,"
                                        + " 'EDITOR', UTC_TIMESTAMP())",
                                cast.lena().id()));
        portal.signIn(new Given(jdbi).person(cast.lena().id()));

        var late =
                portal.post(
                        sent.deskUrl() + "/acceptance", Map.of("seen", "2", "words", "Welcome!"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("#proposal_overtaken"))
                .contains("Carla", "already answered", "Welcome!");
        assertThat(late.text("#proposal_answered")).contains(Newsroom.REASON);
    }

    @Test
    void an_author_who_is_late_for_a_reply_is_told_so() {
        var sent = newsroom.sent(ada, "Sand");
        portal.app().proposals().desk().ask(carla, sent, "Which line?");
        portal.signIn(ada);
        assertThat(portal.get(sent.url()).text("#proposal_talk")).contains("Which line?");
        assertThat(portal.post(sent.url() + "/replies").status()).isEqualTo(422);
        assertThat(portal.get("/proposals").text("main")).contains("have a question for you");

        assertThat(portal.post(sent.url() + "/replies", Map.of("words", "The second.")).status())
                .isEqualTo(303);

        assertThat(portal.get(sent.url()).text("#proposal_talk")).contains("The second.");
    }

    @Test
    void late_ones_say_so_to_their_author_to_editors_and_to_the_lead() {
        var sent = newsroom.sent(ada, "Sand");
        jdbi.useHandle(it -> it.execute("UPDATE proposal SET due_on = due_on - INTERVAL 21 DAY"));

        portal.signIn(ada);
        assertThat(portal.get(sent.url()).text("main")).contains("and we are late");
        portal.signIn(carla);
        assertThat(portal.get("/studio/proposals").text("#proposals_waiting"))
                .contains("working days late");
        portal.signIn(cast.lena());
        assertThat(portal.get("/lead/proposals").text("#proposal_figures_now"))
                .contains("One proposal has waited longer than promised.")
                .doesNotContain("Ada", "Carla");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; DROP TABLE proposal; --",
                "${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
                "{0, plural, one {x} other {y}} {name}",
                "Ω≈ç√∫˜µ 田中さん ﷽ שלום",
                "👩‍👩‍👧‍👦 🏳️‍🌈 Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯G̻O̭",
                "https://user:pass@example.com/?q=%00&x=<y>",
                "javascript:alert(1)",
                "../../etc/passwd\\..\\",
                "null undefined NaN -1e400",
                "&lt;b&gt; &amp;amp; &#0; &nosuch;"
            })
    void whatever_is_typed_is_shown_unharmed(String nasty) {
        portal.signIn(ada);
        var form = form();
        form.put("title", nasty);
        form.put("words", "`" + nasty.replace("`", "") + "`");
        form.put("alternative", nasty);
        var page = portal.post("/proposals", form).location();

        assertThat(portal.get(page).text("h1")).isEqualTo(nasty.strip());
        assertThat(portal.get(page).html().select("#proposal_text code").text()).isEqualTo(nasty);
        portal.signIn(carla);
        portal.post("/studio" + page + "/question", Map.of("seen", "2", "words", nasty));
        var seen = portal.get("/studio" + page).html();
        assertThat(seen.select("#proposal_talk li p").first().text()).isEqualTo(nasty);
        assertThat(seen.select("main script, main img[onerror]")).isEmpty();
        portal.signIn(ada);
        portal.post(page + "/replies", Map.of("words", nasty));
        assertThat(portal.get("/notifications").status()).isEqualTo(200);
        portal.signIn(carla);
        portal.post(
                "/studio" + page + "/refusal",
                Map.of("seen", "4", "words", Newsroom.REASON + nasty));
        portal.signIn(ada);
        assertThat(portal.get(page).text("#proposal_answer")).contains(nasty);
    }

    private static Map<String, String> form() {
        return new HashMap<>(
                Map.of(
                        "key", "form-of-a-test",
                        "kind", "text",
                        "title", "What the sand knows",
                        "words", "We **changed** the sand.",
                        "language", "en",
                        "naming", "full-name"));
    }
}
