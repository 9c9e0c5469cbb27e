package relais.kudos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Map;

class KudosPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final String WORDS = "You drew the valve for me twice & never sighed.";

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
    }

    @Test
    void a_colleague_is_thanked_from_their_profile() {
        portal.signIn(cast.ada());
        var profile = portal.get("/people/" + cast.bruno().handle());
        assertThat(profile.html().select("a[href='/kudos/to/bruno-bouchard']")).hasSize(1);

        var answer = give(cast.bruno(), WORDS, "");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).matches("/kudos/\\d+");
        assertThat(portal.get(answer.location()).text(".notice")).contains("In full");

        portal.signIn(cast.bruno());
        assertThat(portal.get("/notifications").text("main")).contains("Ada Lindqvist thanks you");
        assertThat(portal.get(answer.location()).text("blockquote")).isEqualTo(WORDS);
        assertThat(portal.get("/kudos/mine").text(".wall")).contains(WORDS);

        portal.signIn(cast.emma());
        assertThat(portal.get(answer.location()).status()).isEqualTo(404);
    }

    @Test
    void the_receiver_puts_it_on_the_wall_and_takes_it_down() {
        portal.signIn(cast.ada());
        var path = give(cast.bruno(), WORDS, "").location();
        assertThat(portal.post(path + "/wall").status()).as("not the giver").isEqualTo(404);

        portal.signIn(cast.bruno());
        var swapped = portal.htmxPost(path + "/wall");
        assertThat(swapped.text("#kudos_choice button")).isEqualTo("Take it down");
        assertThat(portal.get("/kudos").text(".wall")).contains(WORDS, "Ada Lindqvist");
        assertThat(portal.get("/kudos?country=FR").text(".wall")).contains(WORDS);
        assertThat(portal.get("/kudos?country=DE").html().select(".kudos")).isEmpty();
        assertThat(portal.get("/kudos?unit=G").text(".wall")).contains(WORDS);
        assertThat(portal.get("/kudos?unit=FR").text(".wall")).contains(WORDS);
        assertThat(portal.get("/kudos?unit=DE").html().select(".kudos")).isEmpty();
        assertThat(portal.get("/kudos?unit=NONE").status()).isEqualTo(404);
        assertThat(portal.htmxGet("/kudos/of/" + cast.bruno().handle()).text("blockquote"))
                .isEqualTo(WORDS);

        assertThat(portal.post(path + "/wall/removal").location()).isEqualTo(path);
        assertThat(portal.get("/kudos").html().select(".kudos")).isEmpty();
        assertThat(portal.get("/kudos").html().select(".blank")).hasSize(1);
    }

    @Test
    void the_giver_takes_it_back() {
        portal.signIn(cast.ada());
        var path = give(cast.bruno(), WORDS, "").location();

        portal.signIn(cast.bruno());
        assertThat(portal.post(path + "/removal").status()).isEqualTo(404);
        portal.signIn(cast.ada());
        assertThat(portal.post(path + "/removal").status()).isEqualTo(303);

        assertThat(portal.get(path).status()).isEqualTo(404);
        portal.signIn(cast.bruno());
        assertThat(portal.get("/kudos/mine").html().select(".kudos")).isEmpty();
    }

    @Test
    void a_form_that_says_too_little_comes_back_with_what_was_typed() {
        portal.signIn(cast.ada());

        var answer = give(cast.bruno(), "Thanks!", "/feed/987654");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("textarea[name=message]")).isEqualTo("Thanks!");
        assertThat(answer.html().select("input[name=about]").val()).isEqualTo("/feed/987654");
        assertThat(answer.text("#field_message_error")).contains("At least 10 characters");
        assertThat(answer.text("#field_about_error")).contains("Nothing on this portal");
        assertThat(give(cast.bruno(), "x".repeat(501), "").status()).isEqualTo(422);
        assertThat(give(cast.bruno(), "é".repeat(10), "").status()).isEqualTo(303);
        assertThat(give(cast.bruno(), "é".repeat(500), "").status()).isEqualTo(303);
        assertThat(give(cast.bruno(), "é".repeat(9), "").status()).isEqualTo(422);
    }

    @Test
    void the_work_is_named_when_it_is_there() {
        var item = new Given(database.jdbi()).article("What the night shift taught us", "ARTICLE");
        portal.signIn(cast.ada());

        var path = give(cast.bruno(), WORDS, "https://relais.example/feed/" + item).location();

        var link = portal.get(path).html().select(".kudos__about a");
        assertThat(link.attr("href")).isEqualTo("/feed/" + item);
        assertThat(link.text()).isEqualTo("What the night shift taught us");
        assertThat(give(cast.bruno(), WORDS, "/badges/helping-hand").status()).isEqualTo(303);
        assertThat(give(cast.bruno(), WORDS, "https://elsewhere.example/").status()).isEqualTo(422);
    }

    @Test
    void nobody_thanks_themselves_or_who_has_left() {
        portal.signIn(cast.ada());

        assertThat(portal.get("/kudos/to/" + cast.ada().handle()).status()).isEqualTo(404);
        assertThat(give(cast.ada(), WORDS, "").status()).isEqualTo(404);
        assertThat(portal.get("/kudos/to/egon-elm").status()).isEqualTo(404);
        assertThat(portal.get("/kudos/to/" + cast.emma().handle()).status()).isEqualTo(200);
    }

    @Test
    void what_people_write_is_escaped() {
        portal.signIn(cast.ada());
        var path = give(cast.bruno(), "<script>alert(1)</script> thanks", "").location();
        portal.signIn(cast.bruno());
        portal.post(path + "/wall");

        var wall = portal.get("/kudos");
        assertThat(wall.html().select(".wall script")).isEmpty();
        assertThat(wall.text(".wall blockquote")).startsWith("<script>");
    }

    @Test
    void thanks_to_and_fro_say_kindly_how_they_count() {
        portal.signIn(cast.ada());
        give(cast.bruno(), WORDS, "");
        var second = give(cast.bruno(), WORDS, "").location();
        var third = give(cast.bruno(), WORDS, "").location();

        assertThat(portal.get(second).text(".notice")).contains("counts half");
        assertThat(portal.get(third).text(".notice")).contains("worth its words");
    }

    @Test
    void the_wall_goes_on_page_by_page() {
        portal.signIn(cast.ada());
        for (int i = 0; i < 30; i++) {
            var path = give(cast.bruno(), "Thank-you number " + i + ".", "").location();
            portal.signIn(cast.bruno());
            portal.post(path + "/wall");
            portal.signIn(cast.ada());
        }

        var first = portal.get("/kudos?unit=FR");
        var next = first.html().select(".more a").attr("href");
        var second = portal.get(next);

        assertThat(first.html().select(".kudos")).hasSize(24);
        assertThat(next).startsWith("/kudos?unit=FR&before=");
        assertThat(second.html().select(".kudos")).hasSize(6);
        assertThat(second.html().select(".more")).isEmpty();
        assertThat(first.text(".wall")).contains("number 29.").doesNotContain("number 5.");
    }

    private Portal.Answer give(Person to, String message, String about) {
        return portal.post(
                "/kudos/to/" + to.handle(),
                Map.of("message", message, "about", about, "key", ThanksForm.freshKey()));
    }
}
