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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class PairsPagesTest {

    private static final String BRUNO = "/mentoring/pairs/bruno-bouchard";
    private static final String ADA = "/mentoring/pairs/ada-lindqvist";
    private static final String KEY = "0123456789abcdef";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    Person ada;
    Person bruno;
    Person dora;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        dora = cast.dora();
    }

    @Test
    void the_page_of_a_pair_is_there_for_the_two_alone() {
        grove.accepted(ada, bruno);

        portal.signIn(ada);
        assertThat(portal.get(BRUNO).text("h1")).isEqualTo("You and Bruno Bouchard");
        assertThat(portal.get(BRUNO).html().select(".walk__step")).hasSize(10);
        portal.signIn(bruno);
        assertThat(portal.get(ADA + "?lang=fr").text("h1")).isEqualTo("Ada Lindqvist et vous");
        portal.signIn(dora);
        assertThat(portal.get(ADA).status()).isEqualTo(404);
        assertThat(portal.get(BRUNO + "/steps").status()).isEqualTo(404);
        assertThat(portal.post(BRUNO + "/messages", Map.of("words", "Hi", "key", KEY)).status())
                .isEqualTo(404);
    }

    @Test
    void a_message_reaches_the_other_and_one_that_is_too_long_keeps_its_words() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);

        var sent = portal.post(BRUNO + "/messages", Map.of("words", "<b>Hello</b>", "key", KEY));
        portal.post(BRUNO + "/messages", Map.of("words", "<b>Hello</b>", "key", KEY));
        var tooLong =
                portal.post(BRUNO + "/messages", Map.of("words", "é".repeat(2001), "key", KEY));

        assertThat(sent.location()).matches(BRUNO + "#writing_\\d+");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text("#field_words")).hasSize(2001);
        portal.signIn(bruno);
        assertThat(portal.get(ADA).text(".talk__word p")).isEqualTo("<b>Hello</b>");
        assertThat(portal.get("/notifications").text("main")).contains("Ada Lindqvist has written");
    }

    @Test
    void a_sponsor_finds_words_to_begin_with_in_the_others_language() {
        grove.accepted(ada, bruno);
        jdbi.useHandle(
                it -> it.execute("UPDATE person SET language = 'fr' WHERE id = ?", ada.id()));
        portal.signIn(bruno);

        var link = portal.get(ADA).html().selectFirst(".starters a");
        assertThat(link.text()).startsWith("Bonjour Ada");
        assertThat(portal.get(link.attr("href").replaceFirst("#.*", "")).text("#field_words"))
                .isEqualTo(link.text());
        portal.signIn(ada);
        assertThat(portal.get(BRUNO).html().select(".starters a")).isEmpty();
    }

    @Test
    void steps_are_ticked_and_changed_by_the_two() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);

        portal.post(BRUNO + "/steps/hello/tick");
        portal.post(BRUNO + "/steps", Map.of("title", "Coffee with Léa", "key", "own-" + KEY));
        portal.post(BRUNO + "/steps/own-" + KEY + "/raising");
        var blank = portal.post(BRUNO + "/steps/profile", Map.of("title", " "));

        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.text("#title_profile_error")).contains("Please fill this in.");
        portal.signIn(bruno);
        var page = portal.get(ADA);
        assertThat(page.html().select(".walk__step--done")).hasSize(1);
        assertThat(page.html().select(".walk__step").get(9).text()).contains("Coffee with Léa");
        assertThat(page.text("#journey_progress")).contains("1 of 11");
        assertThat(portal.post(ADA + "/steps/nothing/tick").location()).isEqualTo(ADA);
    }

    @Test
    void every_act_leads_back_to_its_place_on_the_page() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);
        var own = "own-" + KEY;
        var day = LocalDate.now().plusDays(9).toString();
        var meeting = Map.of("date", day, "time", "10:00", "minutes", "30", "place", "");

        assertThat(to("/steps", Map.of("title", "Coffee", "key", own))).endsWith("#step_" + own);
        assertThat(to("/steps/" + own, Map.of("title", "Tea", "seen", "Coffee")))
                .endsWith("#step_" + own);
        assertThat(to("/steps/" + own + "/removal", Map.of())).endsWith("/steps#step_look-back");
        assertThat(to("/steps/hello/removal", Map.of())).endsWith("/steps");
        assertThat(to("/meeting", meeting)).endsWith("#meeting");
        assertThat(to("/meeting/cancellation", Map.of())).endsWith("#meeting");
        for (var act : List.of("/pause", "/pause/removal", "/arrival", "/arrival/removal")) {
            assertThat(to(act, Map.of())).endsWith("#ending");
        }
    }

    @Test
    void who_takes_words_out_is_led_to_those_above() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);
        var first = to("/messages", Map.of("words", "Hello", "key", KEY + 1));
        var second = to("/messages", Map.of("words", "Again", "key", KEY + 2));
        var note = to("/notes", Map.of("note", "A talk", "key", KEY + 3));

        assertThat(to(removal(second), Map.of())).isEqualTo(first);
        assertThat(to(removal(first), Map.of())).isEqualTo(BRUNO + "#messages");
        assertThat(to(removal(note), Map.of())).isEqualTo(BRUNO + "#notes");
    }

    @Test
    void refused_words_are_where_the_page_opens_with_and_without_scripts() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);

        var blank = Map.of("words", " ", "key", KEY);
        var pair = portal.post(BRUNO + "/messages", blank).html();
        assertThat(pair.select("[autofocus]").eachAttr("id")).containsExactly("refusal");
        assertThat(pair.select("#write #refusal[tabindex=-1]")).hasSize(1);
        var steps = portal.post(BRUNO + "/steps/profile", Map.of("title", " ")).html();
        assertThat(steps.select("#step_profile form").attr("action"))
                .endsWith("/steps/profile#title_profile");
        assertThat(steps.select("[data-focus]").eachAttr("id")).containsExactly("title_profile");
    }

    @Test
    void words_for_a_step_that_changed_meanwhile_are_kept() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);
        var rename = BRUNO + "/steps/hello";
        var first = portal.get(BRUNO + "/steps").html().select("#step_hello [name=seen]").val();
        portal.post(rename, Map.of("title", "Coffee", "seen", first));

        var late = portal.post(rename, Map.of("title", "Lunch", "seen", first));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html().select("#title_hello").val()).isEqualTo("Lunch");
        assertThat(late.text("#title_hello_error")).contains("called “Coffee”");

        portal.post(rename + "/removal", Map.of());
        var gone = portal.post(rename, Map.of("title", "Lunch", "seen", "Coffee"));
        assertThat(gone.status()).isEqualTo(422);
        assertThat(gone.html().select("[name=title]").last().val()).isEqualTo("Lunch");
        assertThat(gone.text(".field__error")).contains("taken out meanwhile");
        assertThat(gone.html().select("[name=key]").val()).startsWith("own-");

        assertThat(portal.post(rename + "/tick", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void words_for_somebody_who_went_another_way_meanwhile_are_kept() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);
        portal.post(BRUNO + "/parting");
        portal.signIn(bruno);

        var late = portal.post(ADA + "/messages", Map.of("words", "Courage!", "key", KEY));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html().select("[name=words]").text()).isEqualTo("Courage!");
        assertThat(late.text("#messages .field__error")).contains("nothing was sent");
    }

    @Test
    void each_of_the_two_takes_along_what_they_wrote_and_nobody_else_does() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);
        for (int i = 0; i < 60; i++) {
            portal.post(
                    BRUNO + "/messages", Map.of("words", "Word " + i + ".", "key", KEY + "-" + i));
        }
        portal.post(BRUNO + "/notes", Map.of("note", "Speak <slowly>.", "key", KEY));

        var file = portal.get(BRUNO + "/conversation");
        assertThat(file.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.body())
                .contains("Ada Lindqvist", "Word 0.", "Word 59.", "Speak <slowly>.", "[ ] ");
        portal.signIn(bruno);
        assertThat(portal.get(ADA + "/conversation?lang=fr").body())
                .contains("Ada Lindqvist et vous", "Word 0.");
        portal.signIn(dora);
        assertThat(portal.get(ADA + "/conversation").status()).isEqualTo(404);
        assertThat(portal.get(BRUNO + "/conversation").status()).isEqualTo(404);
    }

    @Test
    void a_meeting_is_planned_moved_and_called_off_under_one_name_in_calendars() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);
        var day = LocalDate.now().plusDays(9).toString();

        var past = portal.post(BRUNO + "/meeting", meeting("2020-01-01", "10:00"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text("#field_date_error")).contains("over");
        portal.post(BRUNO + "/meeting", meeting(day, "10:00"));
        var first = portal.get(BRUNO + "/meeting/calendar.ics").body();
        portal.post(BRUNO + "/meeting", meeting(day, "11:00"));
        portal.signIn(bruno);
        var moved = portal.get(ADA + "/meeting/calendar.ics").body();
        portal.post(ADA + "/meeting/cancellation");
        var off = portal.get(ADA + "/meeting/calendar.ics").body();

        assertThat(first).contains("SEQUENCE:0", "METHOD:PUBLISH");
        assertThat(moved).contains("SEQUENCE:1", "STATUS:CONFIRMED", "LOCATION:Room 4");
        assertThat(off).contains("SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(uid(first)).isEqualTo(uid(moved)).isEqualTo(uid(off));
        assertThat(portal.get(ADA).text("#meeting")).contains("Nothing planned");
    }

    @Test
    void the_desk_says_who_would_be_glad_of_a_word() {
        grove.accepted(ada, bruno);
        portal.signIn(bruno);
        assertThat(portal.get("/mentoring/me").text("#companion_ada-lindqvist"))
                .contains("a first hello to Ada is up to you", "Next:");

        portal.post(ADA + "/messages", Map.of("words", "Hello Ada", "key", KEY));
        assertThat(portal.get("/mentoring/me").text(".standfirst"))
                .contains("Everybody has heard from you");

        portal.post(ADA + "/pause");
        assertThat(portal.get("/mentoring/me").text("#companions")).contains("Resting since");
        assertThat(portal.post("/mentoring/me/places", Map.of("takes", "no")).location())
                .isEqualTo("/mentoring/me#places");
        assertThat(portal.get("/mentoring/me").text(".aside")).contains("nobody new for now");
    }

    @Test
    void an_offer_is_read_and_accepted_without_scripts() {
        portal.signIn(ada);
        portal.post("/mentoring/looking", Map.of("wish", "A first post"));
        portal.signIn(bruno);
        var seekers = portal.get("/mentoring/looking");
        assertThat(seekers.text("main"))
                .contains("Ada Lindqvist", "A first post", "In your country");
        var page = seekers.html().selectFirst("a[href$=/offer]").attr("href");
        assertThat(portal.post(page, Map.of("message", " ")).status()).isEqualTo(422);
        assertThat(portal.post(page, Map.of("message", "May I help?")).location())
                .isEqualTo("/mentoring/me");
        assertThat(portal.get("/mentoring/me").text("#offers")).contains("Ada Lindqvist");

        portal.signIn(ada);
        assertThat(portal.get("/").text("#hub_step")).contains("offers to be your sponsor");
        var offer = portal.get("/mentoring");
        assertThat(offer.text("#mentoring_offer")).contains("May I help?");
        var accepted = portal.post(offer.html().select("form[action$=acceptance]").attr("action"));
        assertThat(accepted.location()).isEqualTo(BRUNO);
        assertThat(portal.get("/mentoring").html().select("#mentoring_looking")).isEmpty();
    }

    @Test
    void arriving_takes_both_and_going_separate_ways_takes_one() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);
        portal.post(BRUNO + "/arrival");
        portal.post(BRUNO + "/arrival/acceptance");
        assertThat(portal.get(BRUNO).text("#ending")).contains("Bruno has not said yet");

        portal.signIn(bruno);
        assertThat(portal.get(ADA).text("#arrival")).contains("Ada thinks that you have arrived");
        portal.post(ADA + "/arrival/acceptance");
        assertThat(portal.get(ADA).text(".notice")).contains("You have arrived");
        assertThat(portal.get("/mentoring/me").text("#arrived")).contains("Ada Lindqvist");

        assertThat(portal.get(ADA + "/parting").text("main")).contains("without blame");
        assertThat(portal.post(ADA + "/parting").location()).isEqualTo("/mentoring/me");
        portal.signIn(ada);
        assertThat(portal.get(BRUNO).text(".notice")).contains("This pair ended");
        assertThat(portal.get(BRUNO).html().select("#messages form")).isEmpty();
    }

    private static Map<String, String> meeting(String day, String time) {
        return Map.of("date", day, "time", time, "minutes", "30", "place", "Room 4");
    }

    private static String uid(String calendar) {
        return calendar.lines().filter(it -> it.startsWith("UID:")).findFirst().orElseThrow();
    }

    /** Where Ada is led after an act on her page with Bruno. */
    private String to(String act, Map<String, String> form) {
        return portal.post(BRUNO + act, form).location();
    }

    private static String removal(String writing) {
        return "/writings/" + writing.replaceFirst(".*#writing_", "") + "/removal";
    }
}
