package relais.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.notifications.Notifications;
import relais.people.Person;
import relais.sharing.Pen;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Planning without a browser: what each page says, refuses and keeps. */
class PlansPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Jdbi jdbi = database.jdbi();
    Cast cast;
    Person ada;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        portal.app().loadStarter();
        ada = cast.ada();
        new Pen(jdbi, portal.app()).learned(ada);
        portal.signIn(ada);
    }

    @Test
    void on_the_first_day_the_page_says_what_could_be_here() {
        var page = portal.get("/me/planned");

        assertThat(page.text(".blank")).contains("Nothing planned");
        assertThat(page.html().select("main a[href=/share/drafts]")).isNotEmpty();
    }

    @Test
    void from_the_composer_one_goes_on_to_good_moments_and_takes_one() {
        var form = form(Pen.OWN);
        form.put("plan", "yes");
        var edit = portal.post("/share/drafts", form).location();
        assertThat(edit).matches("/share/drafts/\\d+/plan");

        var page = portal.get(edit);
        assertThat(page.html().select(".moments li")).hasSizeBetween(3, 4);
        assertThat(page.text(".moments")).contains("a week that is otherwise free");
        var moment = page.html().select(".moments button").first();

        var planned = portal.post(edit, Map.of("at", moment.val()));

        assertThat(planned.location()).isEqualTo("/me/planned");
        assertThat(planned.header("Set-Cookie")).contains("flash.plan.kept");
        assertThat(portal.get("/me/planned").text("main")).contains(moment.text());
        assertThat(portal.get("/me/planned").text(".voice__gist")).startsWith("Last night I sat");
        var composer = edit.replace("/plan", "");
        assertThat(portal.get(composer).text("main")).contains("Planned for " + moment.text());
        assertThat(portal.get(edit).text("main")).contains("The moment it is planned for");
    }

    @Test
    void nothing_is_planned_of_nothing() {
        var form = form(" ");
        form.put("plan", "yes");

        var refused = portal.post("/share/drafts", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#field_words[aria-invalid]")).hasSize(1);
    }

    @Test
    void a_moment_of_ones_own_is_taken_moved_and_withdrawn() {
        var draft = draft();
        var day = LocalDate.now(PARIS).plusDays(9);
        var answer = portal.post(draft + "/plan", at(day, "03:10"));
        assertThat(answer.header("Set-Cookie")).contains("flash.plan.kept-outside");
        assertThat(portal.get("/me/planned").text("time")).contains("03:10");

        portal.post(draft + "/plan", at(day.plusDays(1), "14:00"));
        assertThat(portal.get("/me/planned").html().select("time")).hasSize(1);
        assertThat(portal.get("/me/planned").text("time")).contains("14:00");
        assertThat(portal.get(draft + "/plan").html().select("#field_time").val())
                .isEqualTo("14:00");

        portal.post(draft + "/plan/removal");
        assertThat(portal.get("/me/planned").html().select("time")).isEmpty();
        assertThat(portal.get("/share/drafts").html().select("#share_drafts li")).hasSize(1);
    }

    @Test
    void what_cannot_be_is_said_and_what_was_typed_stays() {
        var draft = draft();
        var today = LocalDate.now(PARIS);

        refuses(draft, at(today.minusDays(1), "11:00"), "date", "lies ahead");
        refuses(draft, at(today.plusDays(32), "11:00"), "date", "too far away");
        refuses(draft, at(today.plusDays(2), "noon"), "time", "looks like");
        refuses(draft, Map.of("date", "tomorrow", "time", "11:00"), "date", "");
        refuses(draft, Map.of(), "time", "");
        refuses(draft, Map.of("at", "2020-01-01T11:00"), "date", "lies ahead");
        assertThat(portal.get("/me/planned").html().select("time")).isEmpty();
    }

    @Test
    void nobody_else_sees_or_changes_a_plan() {
        var draft = draft();
        portal.post(draft + "/plan", at(LocalDate.now(PARIS).plusDays(9), "11:00"));
        var opened = opened(draft);

        portal.signIn(cast.bruno());

        assertThat(portal.get(draft + "/plan").status()).isEqualTo(404);
        assertThat(portal.post(draft + "/plan", Map.of()).status()).isEqualTo(404);
        assertThat(portal.post(draft + "/plan/removal").status()).isEqualTo(404);
        assertThat(portal.get(opened + "/calendar.ics").status()).isEqualTo(404);
        assertThat(portal.get(opened).location()).isEqualTo("/me/planned");
        assertThat(portal.get("/me/planned").html().select("time")).isEmpty();
    }

    @Test
    void a_reminder_opens_the_post_as_long_as_it_waits() {
        var draft = draft();
        portal.post(draft + "/plan", at(LocalDate.now(PARIS).plusDays(9), "11:00"));
        assertThat(portal.get(opened(draft)).location()).isEqualTo(draft);

        portal.post(draft + "/removal");

        var gone = portal.get(opened(draft));
        assertThat(gone.location()).isEqualTo("/me/planned");
        assertThat(gone.header("Set-Cookie")).contains("flash.plan.gone");
    }

    @Test
    void it_goes_into_ones_calendar_without_its_words() {
        var draft = draft();
        portal.post(draft + "/plan", at(LocalDate.now(PARIS).plusDays(9), "11:00"));

        var file = portal.get(opened(draft) + "/calendar.ics");

        assertThat(file.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(file.body())
                .contains("SUMMARY:My post on Relais", "CLASS:PRIVATE")
                .doesNotContain("bearing");
    }

    @Test
    void what_is_ready_stands_first_and_what_has_passed_is_said_kindly() {
        var draft = draft();
        portal.post(draft + "/plan", at(LocalDate.now(PARIS).plusDays(9), "11:00"));

        jdbi.useHandle(it -> it.execute("UPDATE share_plan SET due_at = NOW(6)"));
        assertThat(portal.get("/me/planned").text("#plans_ready")).contains("Last night I sat");

        jdbi.useHandle(it -> it.execute("UPDATE share_plan SET due_at = NOW(6) - INTERVAL 20 DAY"));
        assertThat(portal.get("/me/planned").text("#plans_passed")).contains("nothing is lost");
    }

    @Test
    void during_a_pause_the_page_says_that_nothing_reminds() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES"
                                        + " (?, NOW(6) - INTERVAL 1 DAY, NOW(6))",
                                ada.id()));
        portal.signIn(cast.ada());

        assertThat(portal.get("/me/planned").text(".notice")).contains("What you planned stays");
    }

    @Test
    void the_hub_says_that_the_post_for_today_is_ready() {
        jdbi.useTransaction(
                _ ->
                        new Notifications(jdbi, Clock.systemUTC())
                                .tell(
                                        ada.id(),
                                        "plan-ready",
                                        7,
                                        Map.of("gist", "Half", "link", "/me/planned/7")));

        var hub = portal.get("/");

        assertThat(hub.text("#step_title")).isEqualTo("Your post for today is ready");
        assertThat(hub.html().select("#hub_step a").attr("href")).isEqualTo("/me/planned/7");
        assertThat(hub.text("#hub_news")).doesNotContain("Half");
        jdbi.useHandle(
                it -> it.execute("UPDATE notification SET told_at = NOW(6) - INTERVAL 2 DAY"));
        assertThat(portal.get("/").text("#step_title")).doesNotContain("ready");
    }

    private void refuses(String draft, Map<String, String> form, String field, String words) {
        var refused = portal.post(draft + "/plan", form);

        assertThat(refused.status()).as("%s", form).isEqualTo(422);
        assertThat(refused.text("#field_" + field + "_error")).as("%s", form).contains(words);
        if (form.containsKey("date")) {
            assertThat(refused.html().select("#field_date").val()).isEqualTo(form.get("date"));
        }
    }

    private String draft() {
        var form = form(Pen.OWN);
        form.put("look", "yes");
        return portal.post("/share/drafts", form).location().replaceFirst("#.*", "");
    }

    private static String opened(String draft) {
        return draft.replace("/share/drafts/", "/me/planned/");
    }

    private static Map<String, String> at(LocalDate day, String time) {
        return Map.of("date", day.toString(), "time", time);
    }

    private Map<String, String> form(String words) {
        return new HashMap<>(
                Map.of(
                        "key",
                        "one-form-of-adas-" + words.hashCode(),
                        "item",
                        "",
                        "network",
                        "linkedin",
                        "language",
                        "en",
                        "words",
                        words));
    }
}
