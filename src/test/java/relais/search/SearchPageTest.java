package relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.support.Cast;
import relais.support.Given;
import relais.support.Naughty;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.ArrayList;

class SearchPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;
    Given given;

    @BeforeEach
    void signIn() {
        cast = new Cast(database.jdbi());
        signIn("en");
        given = new Given(database.jdbi());
    }

    @Test
    void every_page_leads_to_the_search() {
        assertThat(attribute(portal.get("/kudos"), ".bar a[href=/search]", "href"))
                .isEqualTo("/search");
    }

    @Test
    void what_is_found_stands_by_kind_with_its_words_marked_and_leads_there() {
        long item = given.article("Half the <b>water</b>", "ARTICLE");
        found();

        var page = portal.get("/search?q=water");

        assertThat(page.text("#found_pieces h3")).isEqualTo("Half the <b>water</b>");
        assertThat(page.text("#found_pieces h3 mark")).isEqualTo("water");
        assertThat(attribute(page, "#found_pieces h3 a", "href")).isEqualTo("/feed/" + item);
        assertThat(page.text("#found_pieces .found__passage")).isEqualTo("A summary A body.");
        assertThat(page.text("#search_status")).isEqualTo("1 result");
        assertThat(attribute(page, "#q", "value")).isEqualTo("water");
    }

    @Test
    void colleagues_are_found_and_lead_on_to_all_who_are_called_so() {
        var page = portal.get("/search?q=bruno+bou");

        assertThat(page.text("#found_people .person__name")).isEqualTo("Bruno Bouchard");
        assertThat(attribute(page, "section a[href^=/people?]", "href"))
                .isEqualTo("/people?q=bruno+bou");
    }

    @Test
    void pages_of_the_guide_are_found_among_all_else_alone_and_while_one_types() {
        portal.app().loadStarter();
        found();

        var page = portal.get("/search?q=apprentices");
        assertThat(page.text("#found_guide_title")).isEqualTo("Guide");
        assertThat(page.text("#found_guide h3")).isEqualTo("Showing people and places");
        assertThat(page.text("#found_guide mark")).isEqualTo("apprentices");
        assertThat(page.html().select("#found_guide .item__kind")).isEmpty();
        assertThat(attribute(page, "#found_guide h3 a", "href"))
                .isEqualTo("/guide/people-and-pictures");
        assertThat(attribute(page, ".chips a[href$=guide]", "href"))
                .isEqualTo("/search?q=apprentices&kind=guide");

        var part = portal.htmxGet("/search?q=apprentic&kind=guide");
        assertThat(part.text("#search_status")).isEqualTo("1 result");
        assertThat(part.text(".chips [aria-current]")).isEqualTo("Guide");
        assertThat(part.text("#found_guide mark")).isEqualTo("apprentices");
        assertThat(portal.get("/search?q=xylophone&kind=guide").text(".blank"))
                .contains("Nothing of this kind has this word");
    }

    @Test
    void pages_of_the_guide_say_in_which_language_they_were_found() {
        portal.app().loadStarter();
        found();

        var english = portal.get("/search?q=apprentis+mineurs&kind=guide");
        assertThat(english.text("#found_guide .item__kind")).isEqualTo("in French");
        assertThat(attribute(english, "#found_guide h3", "lang")).isEqualTo("fr");

        signIn("fr");
        var french = portal.get("/search?q=apprentis+mineurs&kind=guide");
        assertThat(french.text("#found_guide h3")).isEqualTo("Montrer des gens et des lieux");
        assertThat(french.html().select("#found_guide .item__kind")).isEmpty();
        assertThat(portal.get(attribute(french, "#found_guide a", "href")).text("h1"))
                .isEqualTo("Montrer des gens et des lieux");
    }

    @Test
    void htmx_gets_what_was_found_and_the_number_of_it() {
        given.article("Water", "ARTICLE");
        found();

        var part = portal.htmxGet("/search?q=wat");

        assertThat(part.text("#search_status[hx-swap-oob=innerHTML]")).isEqualTo("1 result");
        assertThat(part.text("#found_pieces mark")).isEqualTo("Water");
        assertThat(part.html().select("form, header")).isEmpty();
        assertThat(part.header("Vary")).contains("HX-Request");
    }

    @Test
    void one_kind_comes_page_by_page_and_nothing_twice() {
        for (int i = 0; i < 45; i++) {
            given.article("Water " + i, "ARTICLE");
        }
        found();

        var titles = new ArrayList<String>();
        var page = portal.get("/search?q=water&kind=pieces");
        assertThat(page.text("#search_status")).isEqualTo("The first 20 results");
        titles.addAll(page.html().select("#found_pieces h3").eachText());
        while (!page.html().select(".more a").isEmpty()) {
            page = portal.htmxGet(attribute(page, ".more a", "href"));
            titles.addAll(page.html().select("#found_pieces h3").eachText());
        }

        assertThat(titles).hasSize(45).doesNotHaveDuplicates();
        assertThat(attribute(portal.get("/search?q=water"), "section a[href*=kind]", "href"))
                .isEqualTo("/search?q=water&kind=pieces");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Type a few letters",
        "?q=a, One letter begins",
        "?q=%2B%2B+%22%2A, no letter or figure",
        "?q=xylophone, Nothing here has this word",
        "?q=xylophone+water, Nothing here has all",
        "?q=xylophone&kind=pieces, Nothing of this kind has this word",
        "?q=xylophone+water&kind=pieces, Nothing of this kind has all",
        "?q=water&kind=pieces&after=nonsense, Nothing of this kind",
        "?q=water&kind=nonsense, Nothing here has this word",
    })
    void what_finds_nothing_says_why(String query, String says) {
        assertThat(portal.get("/search" + query).text(".blank")).contains(says);
    }

    @Test
    void what_was_meant_is_one_click_away() {
        given.article("Half the water", "ARTICLE");
        found();

        var page = portal.get("/search?q=watre");

        assertThat(page.text(".blank a")).isEqualTo("water");
        assertThat(attribute(page, ".blank a", "href")).isEqualTo("/search?q=water");
    }

    @Test
    void a_very_long_question_is_looked_for_by_its_first_words() {
        given.article("one1 two2 six6 ten10", "ARTICLE");
        found();

        var page = portal.get("/search?q=" + "w".repeat(5_000));
        assertThat(page.status()).isEqualTo(200);
        assertThat(attribute(page, "#q", "value")).hasSize(200);

        var many = portal.get("/search?q=b1+b2+b3+b4+b5+b6+b7+b8+b9+b10+b11");
        assertThat(many.text("#found")).contains("Only the first 10 words");
    }

    @Test
    void whatever_is_typed_is_shown_back_unharmed() {
        given.article("Water", "ARTICLE");
        found();

        for (var words : Naughty.STRINGS) {
            var page = portal.get("/search?q=" + Naughty.encoded(words));
            assertThat(page.status()).as(words).isEqualTo(200);
            assertThat(page.html().select("script:not([src])")).as(words).isEmpty();
        }
    }

    private void signIn(String language) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        portal.signIn(cast.ada());
    }

    private void found() {
        portal.app().search().keepUp();
        portal.app().search().learnWords();
    }

    private static String attribute(Portal.Answer page, String selector, String name) {
        return page.html().select(selector).attr(name);
    }
}
