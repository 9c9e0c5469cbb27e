package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

/** A programme without a champion: each page says what begins it. */
class FirstDayPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void people() {
        cast = new Cast(database.jdbi());
    }

    @Test
    void the_lead_is_led_to_the_first_champions() {
        withoutChampions();
        portal.signIn(cast.lena());

        assertThat(blank("/lead/mentoring").text()).contains("nothing to count");
        for (var path :
                new String[] {
                    "/lead/mentoring", "/mentoring/tree", "/mentoring/picture", "/mentoring/spread"
                }) {
            assertThat(blank(path).select("a").attr("href"))
                    .as(path)
                    .isEqualTo("/lead/champions/new");
        }
        assertThat(portal.get("/lead/mentoring").html().select("#reproduction, a[download]"))
                .isEmpty();
        assertThat(portal.get("/lead/mentoring/export").status()).isEqualTo(200);
        assertThat(portal.get("/lead/champions/new").status()).isEqualTo(200);
    }

    @Test
    void an_ambassador_hears_that_there_is_no_champion_rather_than_no_place() {
        withoutChampions();
        portal.signIn(cast.ada());

        assertThat(blank("/mentoring").text()).contains("There is no champion yet");
        assertThat(blank("/mentoring/tree").select("a").attr("href")).isEqualTo("/mentoring/label");
        portal.signIn(cast.emma());
        assertThat(blank("/mentoring/tree").select("a").attr("href")).isEqualTo("/mentoring");
    }

    @Test
    void where_all_places_are_taken_it_says_that() {
        database.jdbi().useHandle(it -> it.execute("UPDATE champion SET places = 0"));
        portal.signIn(cast.ada());

        assertThat(blank("/mentoring").text()).contains("All places are taken");
    }

    @Test
    void hr_reads_how_the_first_label_comes_about() {
        withoutChampions();
        portal.signIn(cast.hugo());

        var blank = blank("/hr/labels");
        assertThat(blank.text()).contains("Nobody holds the champion label yet");
        assertThat(blank.select("a").attr("href")).isEqualTo("/hr/training/offers/new");
        assertThat(portal.get("/hr/labels").html().select("#labels_waiting, #labels_due"))
                .isEmpty();
    }

    @Test
    void a_champion_without_proteges_is_told_who_will_stand_there() {
        portal.signIn(cast.bruno());

        assertThat(portal.get("/mentoring/me").text(".standfirst")).contains("will stand here");
        assertThat(blank("/mentoring/me").select("a").attr("href")).isEqualTo("/mentoring/looking");
        portal.signIn(cast.hugo());
        assertThat(portal.get("/hr/labels").html().select("#labels_waiting, #labels_due"))
                .hasSize(2);
    }

    private static void withoutChampions() {
        database.jdbi().useHandle(it -> it.execute("DELETE FROM champion"));
    }

    private static Element blank(String path) {
        var answer = portal.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.html().select("main .blank").first();
    }
}
