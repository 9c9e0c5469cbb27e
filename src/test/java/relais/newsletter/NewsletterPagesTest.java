package relais.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.bench.SmtpSink;
import relais.database.Sealing;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The newsletter's pages without a browser. */
class NewsletterPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final SmtpSink SINK = new SmtpSink();

    @RegisterExtension
    static final Portal portal =
            new Portal(
                    database,
                    Map.of(
                            "RELAIS_BASE_URL",
                            "https://relais.example",
                            "RELAIS_SMTP_URL",
                            "smtp://localhost:" + SINK.port()));

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final LocalDate MONDAY =
            TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    private final Jdbi jdbi = database.jdbi();
    private Given given;
    private Cast cast;
    private long item;

    @BeforeEach
    void carla_edits() {
        given = new Given(jdbi);
        cast = new Cast(jdbi);
        item = given.article("What the night shift taught us", "ARTICLE");
        portal.signIn(cast.carla());
    }

    @Test
    void the_first_day_says_how_to_begin() {
        assertThat(portal.get("/studio/letters").text(".blank")).contains("No newsletter yet");
    }

    @Test
    void a_week_has_one_issue_whoever_begins_it() {
        var first = begin();

        assertThat(begin()).isEqualTo(first);
        assertThat(portal.get("/studio/letters").html().select("#issues > li")).hasSize(1);
        assertThat(post("/studio/letters", Map.of("week", "1999-01-04")).status()).isEqualTo(422);
    }

    @Test
    void from_an_empty_page_to_a_planned_letter_needs_no_script() {
        var page = begin();
        var found = portal.get(page + "?q=night").html();
        assertThat(found.select("#found a").text()).contains("What the night shift taught us");

        var form = form(0);
        form.put("q", "night");
        form.put("act", "add:" + item);
        var added = post(page, form);
        assertThat(added.status()).isEqualTo(303);
        assertThat(added.location()).isEqualTo(page + "?q=night#pieces");

        var html = portal.get(page).html();
        assertThat(html.select("#piece_" + item + " h3").text()).contains("night shift");
        assertThat(html.select("input[name=subject_en]").val()).isEqualTo("To read this week");
        assertThat(html.select("#way").text()).contains("2 members get it in English");

        var released = post(page + "/release", Map.of("revision", "1", "day", TODAY.toString()));
        assertThat(released.status()).isEqualTo(303);
        assertThat(portal.get(page).text("h1 + .meta")).startsWith("It leaves on");
        assertThat(portal.get(page).html().select("#issue_form")).isEmpty();

        post(page + "/release/removal");
        assertThat(portal.get(page).html().select("#issue_form")).hasSize(1);
    }

    @Test
    void pieces_move_and_go_and_what_was_typed_beside_them_stays() {
        long other = given.article("Two friends and a pump", "ARTICLE");
        var page = begin();
        post(page, with(form(0), "act", "add:" + item));
        var form = with(form(1), "act", "add:" + other);
        form.put("piece", String.valueOf(item));
        post(page, form);

        var moved = with(form(2), "act", "up:" + other);
        moved.put("piece", item + "," + other);
        moved.put("en_" + other, "Read this one first.");
        post(page, moved);

        var html = portal.get(page).html();
        assertThat(html.select("input[name=piece]").eachAttr("value"))
                .containsExactly(String.valueOf(other), String.valueOf(item));
        assertThat(html.select("input[name=en_" + other + "]").val())
                .isEqualTo("Read this one first.");

        var removed = with(form(3), "act", "remove:" + other);
        removed.put("piece", other + "," + item);
        post(page, removed);
        assertThat(portal.get(page).html().select("input[name=piece]").eachAttr("value"))
                .containsExactly(String.valueOf(item));
    }

    @Test
    void whoever_was_overtaken_gets_back_what_they_typed() {
        var page = begin();
        post(page, form(0));

        var late = post(page, with(form(0), "subject_en", "Mine <b>"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text(".notice")).contains("Somebody changed this newsletter meanwhile");
        assertThat(late.html().select("input[name=subject_en]").val()).isEqualTo("Mine <b>");
        assertThat(late.html().select("#issue_form input[name=revision]").val()).isEqualTo("1");
    }

    @Test
    void a_draft_is_deleted_by_whoever_saw_it_as_it_is() {
        var page = written();
        var form = portal.get(page).html().select("#way a[href$='/removal']").attr("href");
        var asked = portal.get(form);
        assertThat(asked.text("main")).contains("To read this week", "gone for good");
        var seen = asked.html().select("[name=revision]").val();
        assertThat(seen).isEqualTo("1");
        post(page, form(1));

        var late = post(page + "/removal", Map.of("revision", seen));
        assertThat(late.location()).isEqualTo(page);
        assertThat(late.header("Set-Cookie")).contains("flash.newsletter.not-removed");
        assertThat(post(page + "/removal").location()).isEqualTo(page);
        assertThat(portal.get(page).status()).isEqualTo(200);

        assertThat(post(page + "/removal", Map.of("revision", "2")).location())
                .isEqualTo("/studio/letters");
        assertThat(portal.get(page).status()).isEqualTo(404);
        assertThat(portal.get("/studio/letters").text(".blank")).contains("No newsletter yet");
        assertThat(begin()).as("the week is free again").isNotEqualTo(page);
    }

    @Test
    void what_is_planned_or_has_left_is_not_deleted() {
        var page = written();
        post(page + "/release", Map.of("revision", "1", "day", TODAY.toString()));

        assertThat(portal.get(page).html().select("a[href$='/removal']")).isEmpty();
        assertThat(portal.get(page + "/removal").status()).isEqualTo(404);
        assertThat(post(page + "/removal", Map.of("revision", "2")).location()).isEqualTo(page);
        assertThat(portal.get(page).status()).isEqualTo(200);

        post(page + "/release/removal");
        assertThat(post(page + "/removal", Map.of("revision", "3")).location())
                .as("taken back, it is a draft again")
                .isEqualTo("/studio/letters");
    }

    @Test
    void what_is_too_long_is_said_at_its_field() {
        var page = begin();

        var answer = post(page, with(form(0), "subject_fr", "x".repeat(121)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#field_subject_fr_error")).hasSize(1);
        assertThat(answer.html().select("input[name=subject_fr]").val()).hasSize(121);
    }

    @Test
    void an_empty_one_is_not_released() {
        var page = begin();

        var answer = post(page + "/release", Map.of("revision", "0", "day", TODAY.toString()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_day_error")).contains("is missing");
    }

    @Test
    void the_preview_shows_the_letter_in_light_dark_and_plain() {
        var page = written();

        var preview = portal.get(page + "/preview?language=en");
        assertThat(preview.html().select("iframe[sandbox]")).hasSize(2);
        assertThat(preview.header("Content-Security-Policy")).contains("frame-src 'self'");
        assertThat(preview.text(".letter__text"))
                .contains("Three minutes are enough.", "What the night shift taught us");

        var letter = portal.get(page + "/letter?language=en&scheme=dark");
        assertThat(letter.html().select("meta[name=color-scheme]").attr("content"))
                .isEqualTo("dark");
        assertThat(letter.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("script-src");
        assertThat(letter.text("h1")).isEqualTo("To read this week");
    }

    @Test
    void what_editors_write_is_escaped() {
        var page = begin();
        var form = with(form(0), "act", "add:" + item);
        form.put("introduction_en", "<script>alert(1)</script>");
        post(page, form);

        assertThat(portal.get(page + "/letter?language=en").html().select("script")).isEmpty();
        assertThat(portal.get(page + "/letter?language=en").text("main"))
                .contains("<script>alert(1)</script>");
    }

    @Test
    void a_test_goes_to_the_editor_alone() {
        var page = written();
        long before = SINK.taken();

        var answer = post(page + "/test", Map.of("language", "en"));
        assertThat(answer.location()).isEqualTo(page + "/preview?language=en");
        assertThat(post(page + "/test", Map.of("language", "en")).status()).isEqualTo(303);

        int readers =
                jdbi.withHandle(
                        handle ->
                                handle.select("SELECT COUNT(DISTINCT person_id) FROM mail")
                                        .mapTo(int.class)
                                        .one());
        assertThat(readers).isEqualTo(1);
        assertThat(SINK.taken()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void it_leaves_by_the_portals_own_job() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO working_time SELECT person_id, '1234567', '00:00:00',"
                                        + " '23:59:59' FROM membership"));
        var page = written();
        post(page + "/release", Map.of("revision", "1", "day", TODAY.toString()));
        long before = SINK.taken();

        assertThat(portal.app().newsletter().sendDue()).isEqualTo(2);

        assertThat(SINK.taken() - before).isEqualTo(2);
        assertThat(portal.get(page).text("#way")).contains("2 sent", "none refused");
        portal.signIn(cast.lena());
        assertThat(portal.get("/studio/letters").text("#issues")).contains("2 sent");
        assertThat(portal.get("/studio/letters").html().select("#issues a")).isEmpty();
    }

    @Test
    void editors_of_a_part_may_look_and_not_change() {
        var page = written();
        portal.signIn(cast.edna());

        assertThat(portal.get(page).html().select("#issue_form, form[action$='/release']"))
                .isEmpty();
        assertThat(post(page, form(1)).status()).isEqualTo(403);
        assertThat(post(page + "/release").status()).isEqualTo(403);
    }

    @Test
    void members_switch_it_off_and_on_in_their_settings() {
        portal.signIn(cast.ada());
        assertThat(portal.get("/me/settings").text("#newsletter")).contains("You get it");

        post("/me/settings/newsletter/removal");
        assertThat(portal.get("/me/settings").text("#newsletter")).contains("do not get it");
        post("/me/settings/newsletter");
        assertThat(portal.get("/me/settings").text("#newsletter")).contains("You get it");

        portal.signIn(cast.emma());
        assertThat(portal.get("/me/settings").html().select("#newsletter")).isEmpty();
    }

    @Test
    void the_address_in_a_letter_needs_no_sign_in_and_looking_at_it_changes_nothing() {
        portal.signOut();
        var address = address();

        var page = portal.get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form[method=post] button")).hasSize(1);
        assertThat(wants()).isTrue();

        assertThat(post(page.html().select("main form").attr("action")).status()).isEqualTo(200);
        assertThat(wants()).isFalse();
    }

    /** As RFC 8058 says: from elsewhere, without cookies, with this one field. */
    @Test
    void a_mail_programme_may_post_by_itself() {
        portal.signOut();

        var answer =
                portal.send(
                        portal.request(address())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("main")).contains("will not get the newsletter any more");
        assertThat(wants()).isFalse();
        assertThat(portal.get("/newsletter/nobody").status()).isEqualTo(404);
        assertThat(portal.postFromElsewhere("/newsletter/nobody").status()).isEqualTo(404);
    }

    private boolean wants() {
        return portal.app().newsletter().subscription(cast.ada()).orElseThrow().wanted();
    }

    private String address() {
        var sealing = new Sealing("what tests sign and seal with, long enough", Optional.empty());
        return new Unsubscribing(sealing).path(new Reader(cast.ada().id(), "Ada", "en", Set.of()));
    }

    private String begin() {
        return post("/studio/letters", Map.of("week", MONDAY.toString())).location();
    }

    private String written() {
        var page = begin();
        post(page, with(form(0), "act", "add:" + item));
        return page;
    }

    private static Portal.Answer post(String path) {
        return post(path, Map.of());
    }

    /** As a browser does it; several values of one field with a comma between them. */
    private static Portal.Answer post(String path, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .flatMap(
                                field ->
                                        Stream.of(
                                                        field.getKey().equals("piece")
                                                                ? field.getValue().split(",")
                                                                : new String[] {field.getValue()})
                                                .map(
                                                        value ->
                                                                field.getKey()
                                                                        + "="
                                                                        + URLEncoder.encode(
                                                                                value,
                                                                                StandardCharsets
                                                                                        .UTF_8)))
                        .collect(Collectors.joining("&"));
        return portal.send(
                portal.request(path)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static Map<String, String> form(int revision) {
        var form = new HashMap<String, String>();
        form.put("revision", String.valueOf(revision));
        form.put("subject_fr", "À lire cette semaine");
        form.put("introduction_fr", "Trois minutes suffisent.");
        form.put("subject_en", "To read this week");
        form.put("introduction_en", "Three minutes are enough.");
        form.put("act", "save");
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        form.put(field, value);
        return form;
    }
}
