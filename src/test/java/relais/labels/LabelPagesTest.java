package relais.labels;

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

import java.util.Map;

/** The label without a browser: from the wish to the hub, and what else there is to see of it. */
class LabelPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    final Hall hall = new Hall(jdbi);
    Cast cast;
    Person ada;
    Person bruno;
    Person hugo;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        hugo = cast.hugo();
        portal.app().loadStarter();
        portal.app().labels().recordMissing();
        hall.pair(ada, bruno);
    }

    @Test
    void from_the_wish_to_the_hub_needs_no_script() {
        hall.ready(ada);
        portal.signIn(ada);
        assertThat(portal.get("/mentoring/label").text("#label_ask")).contains("Send to HR");
        var asked =
                portal.post(
                        "/mentoring/label", Map.of("words", "<i>Gladly</i>", "announced", "yes"));
        assertThat(asked.location()).isEqualTo("/mentoring/label");
        assertThat(portal.get("/mentoring/label").text("#label_wish")).contains("<i>Gladly</i>");

        portal.signIn(bruno);
        var word = Map.of("words", "She waits for the new ones.", "open", "yes");
        var way =
                portal.get("/mentoring/pairs/ada-lindqvist").html().select("#label a").attr("href");
        assertThat(portal.get(way).text("main")).contains("Ada");
        assertThat(portal.post("/mentoring/label/ada-lindqvist", word).status()).isEqualTo(303);

        portal.signIn(hugo);
        var desk = portal.get("/hr/labels");
        assertThat(desk.text("#labels_waiting"))
                .contains("Ada Lindqvist", "with a word of support");
        var wish = desk.html().select("#labels_waiting a[href^=/hr/labels/]").attr("href");
        assertThat(portal.get(wish).text("main")).contains("She waits for the new ones.");
        assertThat(portal.post(wish + "/award").status()).isEqualTo(422);
        assertThat(portal.post(wish + "/award", Map.of("reason", "Welcome.")).location())
                .isEqualTo("/hr/labels");
        assertThat(portal.get("/hr/labels").text("#labels_answered")).contains("Ada Lindqvist");

        portal.signIn(cast.emma());
        assertThat(portal.get("/me/recognition").text("#new_champions"))
                .contains("Ada Lindqvist", "She waits for the new ones.", "Congratulate");
        portal.signIn(ada);
        assertThat(portal.get("/mentoring/label").text("#label_standing"))
                .contains("You are a champion", "Welcome.");
    }

    @Test
    void what_is_missing_is_said_and_nothing_can_be_sent() {
        portal.signIn(ada);

        var page = portal.get("/mentoring/label");

        assertThat(page.text(".criteria")).contains("The champion path", "Not completed yet");
        assertThat(page.html().select("#label_ask")).isEmpty();
        assertThat(portal.post("/mentoring/label").status()).isEqualTo(303);
        assertThat(hall.labels.wishes().openOf(ada.id())).isEmpty();
    }

    @Test
    void words_that_are_too_long_come_back_as_they_were() {
        hall.ready(ada);
        portal.signIn(ada);

        var answer = portal.post("/mentoring/label", Map.of("words", "a".repeat(601)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("textarea[name=words]")).hasSize(601);
    }

    @Test
    void a_proposal_is_agreed_to_or_declined_without_a_reason() {
        hall.ready(ada);
        hall.labels.support(bruno, ada, "I saw it.", false);
        portal.signIn(ada);

        assertThat(portal.get("/mentoring/label").text("#label_wish"))
                .contains("I saw it.", "No, thank you");
        portal.post("/mentoring/label/withdrawal");

        assertThat(hall.labels.wishes().openOf(ada.id())).isEmpty();
        assertThat(portal.get("/mentoring/label").text("main")).contains("Send to HR");
    }

    @Test
    void not_yet_is_read_with_its_reason() {
        hall.labels.notYet(hugo, hall.asked(ada), "After the <b>summer</b>.");
        portal.signIn(ada);

        assertThat(portal.get("/mentoring/label").text("#label_answer"))
                .contains("Not yet", "After the <b>summer</b>.");
    }

    @Test
    void laying_the_label_down_says_what_happens_and_leaves_the_years_on_the_profile() {
        portal.signIn(bruno);

        assertThat(portal.get("/mentoring/label/laying-down").text("main"))
                .contains("Ada Lindqvist", "proposed");
        assertThat(portal.post("/mentoring/label/laying-down").location())
                .isEqualTo("/mentoring/label");

        portal.signIn(ada);
        assertThat(portal.get("/people/bruno-bouchard").text("main")).contains("Was a champion");
        assertThat(portal.get("/mentoring").text("#mentoring_history"))
                .contains("Bruno Bouchard", "until");
    }

    @Test
    void hr_renews_what_is_ticked_and_ends_with_a_reason() {
        hall.labels.award(hugo, hall.asked(ada), "Welcome.");
        jdbi.useHandle(
                it -> {
                    it.execute(
                            "UPDATE label SET valid_until = CURDATE() + INTERVAL 20 DAY WHERE"
                                    + " person_id = ?",
                            ada.id());
                    it.execute(
                            "UPDATE champion SET valid_until = CURDATE() + INTERVAL 20 DAY WHERE"
                                    + " person_id = ?",
                            ada.id());
                });
        portal.signIn(hugo);
        var label = portal.get("/hr/labels").html().select("#labels_due input[name=label]").val();

        portal.post("/hr/labels/renewals", Map.of("label", label));
        assertThat(portal.get("/hr/labels").text("#labels_due")).doesNotContain("Ada");
        assertThat(portal.get("/hr/labels/of/ada-lindqvist").text("#label_history"))
                .contains("renewed once");

        assertThat(portal.post("/hr/labels/of/ada-lindqvist/ending").status()).isEqualTo(422);
        portal.post("/hr/labels/of/ada-lindqvist/ending", Map.of("reason", "We talked it over."));
        assertThat(portal.get("/hr/labels/of/ada-lindqvist").text("#label_history"))
                .contains("Ended on", "We talked it over.");
    }

    @Test
    void the_lead_appoints_and_what_hinders_it_stands_at_the_field() {
        portal.signIn(cast.lena());
        var emma = Map.of("person", "employee@relais.example", "reason", "You began it.");
        var refused = portal.post("/lead/champions", emma);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_person_error")).contains("nobody can be enrolled");
        assertThat(refused.text("textarea[name=reason]")).isEqualTo("You began it.");

        var noor = new Given(jdbi).person(new Given(jdbi).member("Noor", "New"));
        var form = Map.of("person", noor.handle(), "reason", "You began it.");
        assertThat(portal.post("/lead/champions", form).location()).isEqualTo("/lead/champions");
        assertThat(portal.get("/lead/champions").text("#founders")).contains("Noor New", "Lena");

        portal.signIn(cast.luc());
        assertThat(portal.get("/lead/champions/" + noor.handle()).status()).isEqualTo(404);
    }

    @Test
    void hr_of_another_country_finds_nothing() {
        var wish = hall.asked(ada);
        portal.signIn(cast.hanne());

        assertThat(portal.get(wish.url()).status()).isEqualTo(404);
        assertThat(portal.post(wish.url() + "/award", Map.of("reason", "Mine.")).status())
                .isEqualTo(404);
        assertThat(portal.get("/hr/labels/of/bruno-bouchard").status()).isEqualTo(404);
    }
}
