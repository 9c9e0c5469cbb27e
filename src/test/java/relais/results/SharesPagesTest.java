package relais.results;

import static org.assertj.core.api.Assertions.assertThat;

import static relais.results.LinkedInFiles.told;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;
import relais.timeline.Declaration.Declared;
import relais.timeline.Help;
import relais.timeline.Network;
import relais.timeline.PostDraft;
import relais.timeline.PostLink;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One’s own shares without a browser: what each page says, refuses and keeps. */
class SharesPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Cast cast;
    Person ada;
    LocalDate day;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        day = LocalDate.now(ZoneOffset.UTC).minusDays(20);
        portal.signIn(ada);
    }

    // The page

    @Test
    void the_first_day_says_how_to_begin_and_asks_for_nothing() {
        var page = portal.get("/me/shares");

        assertThat(page.text(".blank")).contains("Nothing shared yet");
        assertThat(page.text("#shares_month")).contains("0 of 1");
        assertThat(page.html().select("#shares, #shares_past, #shares_links")).isEmpty();
    }

    @Test
    void each_figure_says_where_it_comes_from_and_how_it_is_made() {
        long post = declare(ada, "The sand knows more.", Optional.empty());
        portal.post(figures(post), typed("1,240", "58", "17", "6", ""));

        var share = portal.get("/me/shares").html().select("#share_" + post);

        assertThat(share.text())
                .contains("The sand knows more.", "figures typed by you", "Impressions 1,240");
        assertThat(share.text())
                .contains("Engagement rate (reactions + comments + shares) ÷ impressions 6.5%");
        assertThat(share.text()).doesNotContain("usual");
    }

    @Test
    void where_figures_come_from_several_places_each_says_so() {
        long post =
                declare(
                        ada,
                        "The sand knows more.",
                        Optional.of(LinkedInFiles.copied(LinkedInFiles.number(day))));
        var preview = upload("a.xlsx", LinkedInFiles.overview(told(day, 1_240, 81)));
        confirm(preview.html(), "m0");
        portal.post(figures(post), typed("1240", "58", "", "", ""));

        assertThat(portal.get("/me/shares").text("#share_" + post))
                .contains("Impressions LinkedIn’s file 1,240", "Reactions typed 58")
                .contains("Engagement rate engagements, all kinds ÷ impressions 6.5%");
    }

    @Test
    void many_posts_are_shown_when_they_are_asked_for() {
        for (int i = 0; i < 22; i++) {
            declare(ada, "Post " + i, Optional.empty());
        }

        assertThat(portal.get("/me/shares").html().select("#shares > li")).hasSize(20);
        assertThat(portal.get("/me/shares").text("main")).contains("All 22 posts");
        assertThat(portal.get("/me/shares?all=yes").html().select("#shares > li")).hasSize(22);
    }

    @Test
    void results_are_set_against_ones_own_past_in_a_drawing_and_in_a_table() {
        for (int i = 1; i <= 4; i++) {
            long post = declare(ada, "Post " + i, Optional.empty());
            portal.post(figures(post), typed(String.valueOf(100 * i), "", "", "", ""));
        }

        var page = portal.get("/me/shares");

        assertThat(page.html().select("#shares_past .past__bar")).hasSize(4);
        assertThat(page.html().select("#shares_past .past__usual")).hasSize(1);
        assertThat(page.html().select("#shares_past svg").attr("aria-label"))
                .contains("Impressions of your last 4 posts");
        assertThat(page.html().select("#shares_past tbody tr")).hasSize(4);
        assertThat(page.html().select("#shares_past tbody tr").last().text())
                .startsWith("Post 4")
                .endsWith("400 200");
        assertThat(page.text("#shares")).contains("usual: 200");
    }

    @Test
    void nobody_else_sees_any_of_it() {
        long post = declare(ada, "The sand knows more.", Optional.empty());
        portal.post("/timeline/" + post + "/display");
        portal.post(figures(post), typed("4711", "", "", "", ""));

        for (var other : List.of(cast.bruno(), cast.lena(), cast.dora(), cast.carla())) {
            portal.signIn(other);
            assertThat(portal.get(figures(post)).status()).isEqualTo(404);
            assertThat(portal.post(figures(post), typed("1", "", "", "", "")).status())
                    .isEqualTo(404);
            assertThat(portal.post(figures(post) + "/removal").status()).isEqualTo(404);
            for (var page :
                    List.of(
                            "/me/shares",
                            "/timeline",
                            "/timeline/" + post,
                            "/people/" + ada.handle())) {
                assertThat(portal.get(page).body()).as(page).doesNotContain("4711", "4,711");
            }
        }
    }

    @Test
    void thanks_for_a_piece_that_one_relayed_stand_there() {
        long item = new Given(jdbi).article("What the night shift taught us", "ARTICLE");
        declare(ada, "I was there.", Optional.empty(), Optional.of(item));
        jdbi.useHandle(
                it ->
                        it.execute(
                                """
                                INSERT INTO kudos (giver_id, receiver_id, message, language, about_path, about_title, turn, given_at, once_key)
                                VALUES (?, ?, 'You told it better than we did.', 'en', ?, 'What the night shift taught us', 0, NOW(6), 'a'),
                                       (?, ?, 'For the coffee.', 'en', NULL, NULL, 0, NOW(6), 'b')
                                """,
                                cast.bruno().id(),
                                ada.id(),
                                "/feed/" + item,
                                cast.bruno().id(),
                                ada.id()));

        assertThat(portal.get("/me/shares").text("[aria-labelledby=shares_thanks]"))
                .contains("You told it better than we did.")
                .doesNotContain("coffee");
    }

    // Typing

    @ParameterizedTest
    @CsvSource({
        "-1, whole number",
        "many, whole number",
        "'12,5', whole number",
        "'1 000 000 000', more than any post reaches"
    })
    void what_is_wrong_is_said_at_its_field_and_all_else_is_kept(String typed, String complaint) {
        long post = declare(ada, "The sand knows more.", Optional.empty());

        var answer = portal.post(figures(post), typed("1 240", typed, "17", "", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_reactions_error")).contains(complaint);
        assertThat(answer.html().select("[name=impressions]").val()).isEqualTo("1 240");
        assertThat(answer.html().select("[name=reactions]").val()).isEqualTo(typed);
    }

    @Test
    void figures_are_changed_and_removed() {
        long post = declare(ada, "The sand knows more.", Optional.empty());
        portal.post(figures(post), typed("1240", "58", "", "", ""));
        assertThat(portal.get(figures(post)).html().select("[name=reactions]").val())
                .isEqualTo("58");

        portal.post(figures(post), typed("1300", "", "", "", ""));
        assertThat(portal.get("/me/shares").text("#share_" + post))
                .contains("1,300")
                .doesNotContain("Reactions");

        assertThat(portal.post(figures(post) + "/removal").location()).isEqualTo("/me/shares");
        assertThat(portal.get("/me/shares").text("#share_" + post)).doesNotContain("1,300");
    }

    // A file

    @Test
    void a_file_is_shown_first_then_taken_and_says_nothing_new_the_second_time() {
        long post =
                declare(
                        ada,
                        "The sand knows more.",
                        Optional.of(LinkedInFiles.copied(LinkedInFiles.number(day))));
        var file = LinkedInFiles.overview(told(day, 1_240, 81), told(day.minusDays(4), 860, 42));

        var preview = upload("AggregateAnalytics_Ada.xlsx", file);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text("#preview")).contains("The sand knows more.", "Impressions 1,240");
        assertThat(portal.get("/me/shares").text("#share_" + post)).doesNotContain("1,240");
        assertThat(preview.html().select("[name=take]").eachAttr("value"))
                .containsExactly("m0", "f0");
        assertThat(preview.html().select("[name=take][checked]").eachAttr("value"))
                .containsExactly("m0");

        assertThat(confirm(preview.html(), "m0", "f0").location()).isEqualTo("/me/shares");
        var page = portal.get("/me/shares");
        assertThat(page.text("#share_" + post))
                .contains("figures from LinkedIn’s file", "Impressions 1,240");
        assertThat(page.html().select("#shares > li")).hasSize(2);

        assertThat(upload("again.xlsx", file).text(".blank"))
                .contains("says nothing that you did not know");
    }

    @Test
    void a_wrong_file_explains_itself_and_a_missing_one_too() {
        var page = upload("page.xlsx", LinkedInFiles.ofPage());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#field_file_error")).contains("a company page, not of a member");

        assertThat(portal.post("/me/shares/import").text("#field_file_error"))
                .contains("Choose a file");
        portal.speak("fr");
        jdbi.useHandle(it -> it.execute("UPDATE person SET language = 'fr'"));
        portal.signIn(cast.ada());
        assertThat(
                        upload("x.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                                .text("#field_file_error"))
                .contains("C’est un PDF");
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_read() {
        assertThat(
                        upload("large.csv", new byte[(int) ExportFile.MOST + 1])
                                .text("#field_file_error"))
                .contains("too large");
    }

    @Test
    void lines_that_could_not_be_read_are_listed_to_the_letter() {
        var text =
                "Post URL,Impressions\n%s,<b>many</b>\n%s,12\n"
                        .formatted(
                                LinkedInFiles.update(LinkedInFiles.number(day)),
                                LinkedInFiles.update(LinkedInFiles.number(day.minusDays(1))));

        var preview = upload("posts.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.text("#preview_unread")).contains("Line 2", "<b>many</b>");
    }

    @Test
    void an_answer_that_was_tampered_with_changes_nothing_of_others() {
        long brunos = declare(cast.bruno(), "Mine.", Optional.empty());

        portal.post(
                "/me/shares/import/lines",
                Map.of(
                        "take",
                        "m0",
                        "post-m0",
                        String.valueOf(brunos),
                        "figures-m0",
                        "impressions:1"));
        portal.post(
                "/me/shares/import/lines",
                Map.of("take", "f0", "link-f0", "https://evil.example/", "date-f0", "2026-01-01"));
        portal.post("/me/shares/import/lines", Map.of("take", "f0", "date-f0", "never"));

        portal.signIn(cast.bruno());
        assertThat(portal.get("/me/shares").text("#share_" + brunos)).doesNotContain("Impressions");
        portal.signIn(ada);
        assertThat(portal.get("/me/shares").html().select("#shares > li")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("relais.support.Naughty#STRINGS")
    void nasty_words_of_a_file_are_shown_and_kept_to_the_letter(String nasty) {
        var text =
                "Date,ShareLink,ShareCommentary\n2026-01-02,%s,\"%s\"\n"
                        .formatted(
                                LinkedInFiles.update(LinkedInFiles.number(day)),
                                nasty.replace("\"", "\"\""));

        var preview = upload("Shares.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.html().select("[name=words-f0]").val()).isEqualTo(nasty.strip());

        confirm(preview.html(), "f0");
        assertThat(portal.app().timeline().of(ada).getFirst().words()).isEqualTo(nasty.strip());
    }

    private static String figures(long post) {
        return "/me/shares/" + post + "/results";
    }

    private static Map<String, String> typed(
            String impressions, String reactions, String comments, String shares, String clicks) {
        return Map.of(
                "impressions", impressions,
                "reactions", reactions,
                "comments", comments,
                "shares", shares,
                "clicks", clicks);
    }

    private Answer upload(String name, byte[] file) {
        return portal.upload("/me/shares/import", "file", name, file);
    }

    /** What a browser would send with these lines ticked. */
    private Answer confirm(Document preview, String... lines) {
        var fields = new HashMap<String, String>();
        preview.select("#preview input[type=hidden]")
                .forEach(it -> fields.put(it.attr("name"), it.val()));
        var body =
                fields.entrySet().stream()
                        .map(
                                it ->
                                        it.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var takes = Arrays.stream(lines).map(it -> "&take=" + it).collect(Collectors.joining());
        return portal.send(
                portal.request("/me/shares/import/lines")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body + takes)));
    }

    private long declare(Person author, String words, Optional<String> link) {
        return declare(author, words, link, Optional.empty());
    }

    private long declare(
            Person author, String words, Optional<String> link, Optional<Long> itemId) {
        var draft =
                new PostDraft(
                        Network.LINKEDIN,
                        link.map(PostLink::new),
                        words,
                        "en",
                        Optional.empty(),
                        itemId,
                        day,
                        Help.NONE,
                        false);
        var timeline = portal.app().timeline();
        return ((Declared) timeline.declare(author, UUID.randomUUID().toString(), draft)).id();
    }
}
