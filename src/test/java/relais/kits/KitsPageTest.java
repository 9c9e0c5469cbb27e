package relais.kits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.feed.ContentFormat;
import relais.sharing.Pen;
import relais.studio.NewDraft;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where editors write kits: without scripts, in words that anybody may type. */
class KitsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;
    String page;
    long item;

    @BeforeEach
    void piece() {
        cast = new Cast(database.jdbi());
        var studio = portal.app().studio();
        long piece =
                studio.publishNow(
                        cast.carla(),
                        new NewDraft(
                                ContentFormat.ARTICLE,
                                Optional.empty(),
                                "en",
                                "The pump from 1978",
                                "It came back.",
                                "In good order.",
                                List.of()),
                        Given.NOW);
        item = studio.itemOf(piece).orElseThrow();
        page = "/studio/items/" + piece + "/kit";
        portal.signIn(cast.carla());
    }

    @Test
    void a_kit_is_written_opened_and_closed() {
        assertThat(portal.post(page, form()).location()).isEqualTo(page);
        assertThat(portal.get(page).text("[name=opening-en-0]")).isEqualTo("One <beginning>");
        assertThat(portal.app().kits().open(item)).isEmpty();

        portal.post(page + "/display");
        assertThat(portal.get(page).text(".sheet")).contains("Open since");
        assertThat(portal.app().kits().open(item).orElseThrow().aids("en").facts())
                .containsExactly("A fact", "Another fact");

        portal.post(page + "/display/removal");
        assertThat(portal.app().kits().open(item)).isEmpty();
    }

    @Test
    void one_opening_is_too_few() {
        var form = form();
        form.remove("opening-en-1");
        portal.post(page, form);

        var opened = portal.post(page + "/display");

        assertThat(opened.header("Set-Cookie")).contains("flash.kit.few");
        assertThat(portal.get(page).text(".notice")).contains("Two openings at least");

        form.put("opening-en-1", "Two");
        form.put("edition", "1");
        portal.post(page, form);
        portal.post(page + "/display");
        form.remove("opening-en-1");
        form.put("edition", "2");
        var refused = portal.post(page, form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".field__error")).contains("needs two at least");
    }

    @Test
    void whoever_comes_second_hears_of_it_and_loses_nothing() {
        portal.post(page, form());
        var form = form();
        form.put("facts-en", "Another story");

        var second = portal.post(page, form);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text(".notice")).contains("saved this kit meanwhile");
        assertThat(second.text("[name=facts-en]")).isEqualTo("Another story");
        assertThat(second.html().select("[name=edition]").val()).isEqualTo("1");
    }

    @Test
    void an_editor_of_another_country_does_not_find_it() {
        portal.signIn(cast.edna());

        assertThat(portal.get(page).status()).isEqualTo(404);
        assertThat(portal.post(page, form()).status()).isEqualTo(404);
    }

    @Test
    void how_often_an_opening_is_recognised_is_told_from_five_people_on() {
        var form = form();
        form.put("opening-en-0", Pen.OPENING);
        portal.post(page, form);
        portal.post(page + "/display");
        var pen = new Pen(database.jdbi(), portal.app());
        var given = new Given(database.jdbi());
        for (var name : List.of("Ana", "Bea", "Cleo", "Dina")) {
            pen.declare(given.person(given.member(name, "Test")), Pen.today(Pen.OPENING, item));
        }
        assertThat(portal.get(page).text(".kit__echo"))
                .contains("fewer than 5 people", "Not recognisable");

        pen.declare(given.person(given.member("Eve", "Test")), Pen.today(Pen.OPENING, item));

        assertThat(portal.get(page).text(".kit__echo")).contains("posts of 5 people");
    }

    private static Map<String, String> form() {
        return new HashMap<>(
                Map.of(
                        "edition", "0",
                        "opening-en-0", "One <beginning>",
                        "opening-en-1", "Two",
                        "network-en-1", "x",
                        "facts-en", "A fact\r\n\r\nAnother fact",
                        "hashtags-en", "#one"));
    }
}
