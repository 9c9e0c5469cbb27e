package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class NominationsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final String REASON = "Found the one sentence that <b>everybody</b> understood.";

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.signIn(cast.ada());
    }

    @Test
    void a_profile_leads_to_the_form_and_the_form_to_ones_own_list() {
        var profile = portal.get("/people/" + cast.emma().handle());
        assertThat(
                        profile.html()
                                .select(
                                        "a[href='/nominations/new?to="
                                                + cast.emma().handle()
                                                + "']"))
                .hasSize(1);
        assertThat(portal.get("/nominations/new?to=" + cast.emma().handle()).text("h1"))
                .contains("Emma N’Diaye");

        var sent = nominate(Map.of("to", cast.emma().handle()));

        assertThat(sent.location()).isEqualTo("/nominations");
        assertThat(portal.get("/nominations").text("#nominations"))
                .contains("Emma N’Diaye", "Behind the scenes", REASON);
        portal.signIn(cast.emma());
        assertThat(portal.get("/nominations").text("main")).doesNotContain(REASON);
        assertThat(portal.get("/notifications").text("main")).doesNotContain("Behind the scenes");
    }

    @Test
    void a_colleague_can_be_named_in_several_ways() {
        for (var text :
                List.of(
                        "Bruno Bouchard",
                        "champion@relais.example",
                        "/people/" + cast.bruno().handle())) {
            var sent = nominate(Map.of("person", text));
            assertThat(sent.status()).as(text).isIn(303, 422);
            assertThat(sent.status() == 303 ? "" : sent.text("#field_badge_error"))
                    .as(text)
                    .isIn(
                            "",
                            "To review: You have put them forward for this badge this year"
                                    + " already.");
        }
        assertThat(portal.get("/nominations").html().select("#nominations > li")).hasSize(1);
    }

    @Test
    void nobody_puts_themselves_or_somebody_unknown_forward_and_nothing_typed_is_lost() {
        for (var text : List.of("ambassador@relais.example", "Nobody Here", "")) {
            var answer = nominate(Map.of("person", text));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.html().select("#field_person").val()).isEqualTo(text);
            assertThat(answer.text("textarea[name=reason]")).isEqualTo(REASON);
        }
        var hr = nominate(Map.of("to", cast.emma().handle(), "badge", "helping-hand"));
        assertThat(hr.status()).isEqualTo(422);
    }

    @Test
    void three_colleagues_give_it_and_the_award_tells_what_they_said() {
        nominate(Map.of("to", cast.emma().handle()));
        as(cast.bruno(), () -> nominate(Map.of("to", cast.emma().handle())));
        portal.signIn(cast.lena());

        var award = nominate(Map.of("to", cast.emma().handle())).location();

        assertThat(award).startsWith("/awards/");
        var page = portal.get(award);
        assertThat(page.text(".award__words")).contains(REASON, "Ada Lindqvist", "Bruno Bouchard");
        assertThat(page.text(".award")).contains("3 colleagues, each on their own");
        portal.signIn(cast.emma());
        portal.post(award + "/publication");
        portal.signOut();
        assertThat(portal.get(award).text("main"))
                .contains("3 colleagues")
                .doesNotContain("Ada Lindqvist", REASON);
    }

    @Test
    void an_award_keeps_saying_who_gave_it_when_those_have_left() {
        nominate(Map.of("to", cast.emma().handle()));
        as(cast.bruno(), () -> nominate(Map.of("to", cast.emma().handle())));
        portal.signIn(cast.lena());
        var award = nominate(Map.of("to", cast.emma().handle())).location();
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET deactivated_at = created_at WHERE id IN"
                                                + " (?, ?, ?)",
                                        cast.ada().id(),
                                        cast.bruno().id(),
                                        cast.lena().id()));
        portal.signIn(cast.emma());

        assertThat(portal.get(award).text(".award .facts")).contains("Given by Colleagues");
    }

    @Test
    void hr_does_not_give_what_colleagues_give() {
        portal.signIn(cast.hugo());

        var answer =
                portal.post(
                        "/hr/awards/" + cast.emma().handle(),
                        Map.of(
                                "badge",
                                "behind-the-scenes",
                                "reason",
                                REASON,
                                "key",
                                Awards.freshKey()));

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void one_takes_back_what_is_ones_own_and_nothing_else() {
        nominate(Map.of("to", cast.emma().handle()));
        var action = portal.get("/nominations").html().select("#nominations form").attr("action");

        portal.signIn(cast.bruno());
        assertThat(portal.post(action).status()).isEqualTo(404);
        portal.signIn(cast.ada());
        assertThat(portal.post(action).status()).isEqualTo(303);
        assertThat(portal.get("/nominations").html().select("#nominations")).isEmpty();
    }

    private static void as(Person person, Runnable act) {
        portal.signIn(person);
        act.run();
    }

    private static Portal.Answer nominate(Map<String, String> more) {
        var form = new HashMap<>(Map.of("badge", "behind-the-scenes", "reason", REASON));
        form.putAll(more);
        return portal.post("/nominations", form);
    }
}
