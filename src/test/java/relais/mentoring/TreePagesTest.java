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

import java.util.Map;

class TreePagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    Person ada;
    Person emma;
    Person chiara;

    /** Bruno, below him Chiara, below her Ada. */
    @BeforeEach
    void three_generations() {
        var cast = new Cast(jdbi);
        var grove = new Grove(jdbi);
        ada = cast.ada();
        emma = cast.emma();
        chiara = given.champion("Chiara", "Conti", 5);
        grove.accepted(ada, chiara);
        grove.accepted(chiara, cast.bruno());
    }

    @Test
    void the_tree_is_a_grid_whose_lines_say_where_they_stand() {
        portal.signIn(ada);

        var page = portal.get("/mentoring/tree").html();
        var lines = page.select("[role=treegrid] tbody [role=row]");

        assertThat(lines.eachAttr("aria-level")).containsExactly("1", "2", "3");
        assertThat(lines.get(1).attr("aria-posinset")).isEqualTo("1");
        assertThat(lines.get(1).attr("aria-setsize")).isEqualTo("1");
        assertThat(lines.eachAttr("aria-expanded")).containsExactly("true", "true");
        assertThat(lines.get(2).text()).contains("Ada Lindqvist", "You");
        assertThat(page.select("a[href='/mentoring/tree/ada-lindqvist']").text())
                .isEqualTo("My place in the tree");
    }

    @Test
    void a_branch_has_its_own_address_and_opens_in_place() {
        portal.signIn(emma);

        var page = portal.get("/mentoring/tree/chiara-conti");
        var part = portal.htmxGet("/mentoring/tree/chiara-conti/branch?level=2");

        assertThat(page.text(".lineage")).contains("Bruno Bouchard Chiara Conti");
        assertThat(page.text("[aria-current=true]")).contains("Chiara Conti");
        assertThat(part.body()).doesNotContain("<html").contains("aria-level=\"3\"", "Ada");
        assertThat(portal.get("/mentoring/tree/nobody").status()).isEqualTo(404);
        assertThat(portal.get("/mentoring/tree/chiara-conti?from=abc").status()).isEqualTo(200);
    }

    @Test
    void more_lines_come_behind_the_last_and_the_page_anew_where_that_one_has_gone() {
        for (int i = 0; i < 60; i++) {
            given.sponsorship(given.person(given.member("Person", "Number" + i)), chiara);
        }
        portal.signIn(emma);

        var more = portal.get("/mentoring/tree/chiara-conti").html().selectFirst("[data-more] a");
        var asked = more.attr("hx-get");

        assertThat(asked)
                .startsWith("/mentoring/tree/chiara-conti/branch?level=2&after=person-number");
        assertThat(portal.htmxGet(asked).body()).contains("Number59").doesNotContain("<html");
        assertThat(portal.htmxGet(asked.replaceFirst("after=[^&]+", "after=nobody")).status())
                .isEqualTo(204);
        assertThat(portal.get(more.attr("href")).html().select("tbody tr")).hasSize(63);
    }

    @Test
    void a_folded_line_is_a_link_first() {
        jdbi.useHandle(it -> it.execute("UPDATE mentoring_branch SET below = 170000 WHERE root"));
        portal.signIn(emma);

        var page = portal.get("/mentoring/tree").html();
        var toggle = page.selectFirst("[aria-expanded=false] [data-toggle]");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(toggle.attr("href")).isEqualTo("/mentoring/tree/bruno-bouchard");
        assertThat(toggle.attr("hx-get"))
                .isEqualTo("/mentoring/tree/bruno-bouchard/branch?level=1");
    }

    @Test
    void looking_for_somebody_leads_to_their_place() {
        portal.signIn(emma);

        assertThat(portal.get("/mentoring/tree?q=lindqvist").location())
                .isEqualTo("/mentoring/tree/ada-lindqvist");
        assertThat(portal.get("/mentoring/tree?q=nobody").text(".standfirst"))
                .contains("Nobody in the tree is called “nobody”");
        assertThat(portal.get("/mentoring/tree?q=%3Ci%3E").text(".standfirst")).contains("<i>");
    }

    @Test
    void a_member_chooses_to_be_a_colleague_in_the_tree() {
        portal.signIn(chiara);
        assertThat(portal.get("/me/joining").html().select("[name=named]").hasAttr("checked"))
                .isTrue();

        var answer = portal.post("/me/joining/tree");

        assertThat(answer.location()).isEqualTo("/me/joining");
        portal.signIn(emma);
        assertThat(portal.get("/mentoring/tree").text(".treegrid"))
                .contains("a colleague", "Ada Lindqvist")
                .doesNotContain("Chiara");
        assertThat(portal.get("/mentoring/tree/chiara-conti").status()).isEqualTo(404);
        portal.signIn(chiara);
        portal.post("/me/joining/tree", Map.of("named", "yes"));
        assertThat(portal.get("/mentoring/tree").text(".treegrid")).contains("Chiara Conti");
    }

    @Test
    void whoever_has_no_place_yet_is_told_how_it_begins() {
        portal.signIn(given.person(given.member("Olga", "Orlova")));

        assertThat(portal.get("/mentoring/tree/olga-orlova?lang=en").text(".blank"))
                .contains("You do not stand in the tree yet");
    }

    @Test
    void an_empty_tree_says_how_it_begins() {
        jdbi.useHandle(
                it -> {
                    it.execute("DELETE FROM sponsorship");
                    it.execute("DELETE FROM mentoring_branch");
                    it.execute("DELETE FROM champion");
                });
        portal.signIn(emma);

        assertThat(portal.get("/mentoring/tree").text(".blank"))
                .contains("It starts with the founding champions");
        assertThat(portal.get("/mentoring/tree?from=abc").status()).isEqualTo(200);
    }
}
