package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;

class MentoringPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    Person ada;
    Person bruno;
    Person emma;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        emma = cast.emma();
    }

    @Test
    void an_ambassador_sees_whom_to_ask() {
        portal.signIn(ada);

        var page = portal.get("/mentoring");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#mentoring_champions"))
                .contains("Bruno Bouchard", "In your country", "5 free places");
        assertThat(page.html().select("#mentoring_champions a[href$=/request]").attr("href"))
                .isEqualTo("/mentoring/champions/bruno-bouchard/request");
    }

    @Test
    void whoever_has_not_joined_reads_what_champions_are() {
        portal.signIn(emma);

        var page = portal.get("/mentoring");

        assertThat(page.text("main")).contains("What champions are").contains("See what it is");
        assertThat(page.html().select("#mentoring_champions")).isEmpty();
        assertThat(portal.get("/mentoring/champions/bruno-bouchard/request").status())
                .isEqualTo(403);
        assertThat(
                        portal.post(
                                        "/mentoring/champions/bruno-bouchard/request",
                                        Map.of("message", "Hi"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void asking_accepting_and_meeting_in_the_tree_needs_no_script() {
        portal.signIn(ada);
        var asked =
                portal.post(
                        "/mentoring/champions/bruno-bouchard/request",
                        Map.of("message", "<i>May I?</i>"));
        assertThat(asked.location()).isEqualTo("/mentoring");
        assertThat(portal.get("/mentoring").text("section[id^=request_]"))
                .contains("Bruno Bouchard", "today");

        portal.signIn(bruno);
        var desk = portal.get("/mentoring/me");
        assertThat(desk.text("li[id^=request_]")).contains("Ada Lindqvist", "<i>May I?</i>");
        var accepted = portal.post(desk.html().select("form[action$=acceptance]").attr("action"));
        assertThat(accepted.location()).isEqualTo("/mentoring/pairs/ada-lindqvist");

        portal.signIn(ada);
        assertThat(portal.get("/mentoring").text("#mentoring_sponsor")).contains("Bruno Bouchard");
        assertThat(portal.get("/mentoring/tree").text(".treegrid"))
                .contains("Bruno Bouchard", "Ada Lindqvist");
        assertThat(portal.get("/mentoring/tree").text(".standfirst"))
                .contains("2 people in 2 generations");
    }

    @Test
    void the_pages_speak_french() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);

        assertThat(portal.get("/mentoring?lang=fr").text("h2"))
                .contains("La personne qui vous parraine");
        assertThat(portal.get("/mentoring/tree?lang=fr").text(".standfirst"))
                .contains("2 personnes en 2 générations");
    }

    @Test
    void a_request_without_words_comes_back() {
        portal.signIn(ada);

        var answer =
                portal.post("/mentoring/champions/bruno-bouchard/request", Map.of("message", "  "));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_message_error")).contains("Please fill this in.");
    }

    @Test
    void a_request_that_is_too_long_or_comes_too_late_keeps_its_words() {
        portal.signIn(ada);

        var tooLong =
                portal.post(
                        "/mentoring/champions/bruno-bouchard/request",
                        Map.of("message", "é".repeat(601)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text("textarea")).hasSize(601);

        jdbi.useHandle(it -> it.execute("UPDATE champion SET places = 0"));
        var tooLate =
                portal.post(
                        "/mentoring/champions/bruno-bouchard/request", Map.of("message", "May I?"));
        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.text(".notice")).contains("Somebody was faster");
        assertThat(tooLate.text("textarea")).isEqualTo("May I?");
    }

    @Test
    void only_champions_can_be_asked() {
        portal.signIn(ada);

        assertThat(portal.get("/mentoring/champions/emma-ndiaye/request").status()).isEqualTo(404);
        assertThat(portal.get("/mentoring/champions/ada-lindqvist/request").status())
                .isEqualTo(404);
        assertThat(portal.get("/mentoring/champions/nobody/request").status()).isEqualTo(404);
        assertThat(portal.get("/mentoring/champions/bruno-bouchard/request").status())
                .isEqualTo(200);
    }

    @Test
    void taking_a_request_back_makes_room_for_another() {
        var request = grove.asked(ada, bruno);
        portal.signIn(ada);

        portal.post("/mentoring/requests/" + request.id() + "/withdrawal");
        portal.post("/mentoring/requests/" + request.id() + "/withdrawal");

        assertThat(portal.get("/mentoring").html().select("#mentoring_champions")).hasSize(1);
    }

    @Test
    void a_request_is_answered_by_the_champion_who_was_asked() {
        var request = grove.asked(ada, bruno);
        var other = given.champion("Chiara", "Conti", 5);

        portal.signIn(other);
        assertThat(portal.post("/mentoring/requests/" + request.id() + "/acceptance").status())
                .isEqualTo(404);
        assertThat(portal.post("/mentoring/requests/" + request.id() + "/refusal").status())
                .isEqualTo(404);
        portal.signIn(ada);
        assertThat(portal.post("/mentoring/requests/" + request.id() + "/acceptance").status())
                .isEqualTo(404);
        assertThat(portal.get("/mentoring/me").status()).isEqualTo(403);
        assertThat(portal.post("/mentoring/requests/x/withdrawal").status()).isEqualTo(404);
    }

    @Test
    void an_acceptance_that_cannot_be_says_why() {
        var request = grove.asked(ada, bruno);
        jdbi.useHandle(it -> it.execute("UPDATE champion SET places = 0"));
        portal.signIn(bruno);

        var answer = portal.post("/mentoring/requests/" + request.id() + "/acceptance");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".notice")).contains("All your places are taken");
        assertThat(portal.post("/mentoring/requests/" + request.id() + "/refusal").location())
                .isEqualTo("/mentoring/me");
        assertThat(portal.get("/mentoring/me").html().select("#requests_title")).isEmpty();
    }

    @Test
    void going_on_without_a_sponsor_is_one_click() {
        grove.accepted(ada, bruno);
        portal.signIn(ada);
        assertThat(portal.get("/mentoring/parting").text("main")).contains("Bruno Bouchard");

        assertThat(portal.post("/mentoring/parting").location()).isEqualTo("/mentoring");

        assertThat(portal.get("/mentoring/parting").location()).isEqualTo("/mentoring");
    }

    @Test
    void strangers_are_asked_to_sign_in() {
        for (var path :
                List.of(
                        "/mentoring",
                        "/mentoring/me",
                        "/mentoring/tree",
                        "/mentoring/tree/x",
                        "/mentoring/parting")) {
            assertThat(portal.get(path).status()).isEqualTo(401);
        }
    }
}
