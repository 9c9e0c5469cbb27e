package relais.spread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mentoring.Grove;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.ZoneOffset;

class SpreadPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void a_pair() {
        cast = new Cast(database.jdbi());
        new Grove(database.jdbi()).accepted(cast.ada(), cast.bruno());
    }

    @Test
    void the_spread_shows_a_month_as_a_map_and_as_a_table() {
        var clock = Clock.systemUTC();
        new Spread(database.jdbi(), ZoneOffset.UTC, new Settings(database.jdbi(), clock), clock)
                .count();
        portal.signIn(cast.emma());

        var page = portal.get("/mentoring/spread");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".standfirst"))
                .contains("A few people in 1 country, 2 generations deep");
        assertThat(page.html().select(".world__tile--1 text").text()).isEqualTo("FR");
        assertThat(page.text("#spread_month table")).contains("France", "fewer than 5");
        assertThat(portal.get("/mentoring/spread?at=1").status()).isEqualTo(200);
        assertThat(portal.get("/mentoring/spread?at=999999").status()).isEqualTo(200);
    }

    @Test
    void before_anything_was_counted_the_page_says_so() {
        portal.signIn(cast.emma());

        assertThat(portal.get("/mentoring/spread").text(".blank")).contains("Nothing has been");
    }

    @Test
    void the_lead_reads_figures_and_takes_them_along() {
        given(5);
        portal.signIn(cast.lena());

        var page = portal.get("/lead/mentoring");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#reproduction")).contains("1st generation");
        assertThat(page.text("main")).contains("Counted");
        assertThat(portal.get("/lead/mentoring/export?format=csv").body())
                .contains("Generation,Champions");
        assertThat(portal.get("/lead/mentoring/export?format=pdf").status()).isEqualTo(404);
        portal.signIn(cast.ada());
        assertThat(portal.get("/lead/mentoring").status()).isEqualTo(403);
    }

    private void given(int champions) {
        var given = new Given(database.jdbi());
        for (int i = 0; i < champions; i++) {
            given.champion("Person", "Number" + i, 5);
        }
    }
}
