package relais.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.activity.Action;
import relais.points.Points;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.List;

class BoardsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
    }

    @Test
    void a_board_shows_my_own_line_and_shared_places_as_shared() {
        earn(cast.ada().id());
        earn(cast.bruno().id());
        portal.signIn(cast.bruno());

        var page = portal.get("/boards/points?period=all");

        assertThat(page.text(".board__row--me th")).contains("Bruno Bouchard");
        assertThat(page.html().select(".board__shared")).hasSize(2);
        assertThat(page.text("main")).contains("share place 1");
        assertThat(page.html().select("table.board caption").text()).contains("Europe/Paris");
    }

    @Test
    void what_has_ended_can_be_read_and_what_is_yet_to_come_is_not_there() {
        portal.signIn(cast.ada());

        var past = portal.get("/boards/points?period=month&at=2026-01&scope=country:FR");

        assertThat(past.text(".stretch")).contains("January 2026");
        assertThat(past.text("main")).contains("This period is over");
        assertThat(portal.get("/boards/points?period=month&at=2999-01").status()).isEqualTo(404);
        assertThat(portal.get("/boards/points?period=month&at=nonsense").status()).isEqualTo(404);
        assertThat(portal.get("/boards/points?scope=unit:nowhere").status()).isEqualTo(404);
        assertThat(portal.get("/boards/teams?period=week").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"week", "month", "quarter", "year", "all"})
    void each_period_has_a_board_also_when_it_is_empty(String period) {
        portal.signIn(cast.emma());

        var page = portal.get("/boards/points?period=" + period);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("main")).contains("Nobody has points in this period yet");
    }

    @Test
    void what_is_not_a_board_or_a_period_is_not_there() {
        portal.signIn(cast.emma());

        assertThat(portal.get("/boards/none").status()).isEqualTo(404);
        assertThat(portal.get("/boards/points?period=decade").status()).isEqualTo(404);
        assertThat(portal.get("/boards").status()).isEqualTo(200);
    }

    private void earn(long personId) {
        var fact =
                new Given(database.jdbi())
                        .activity(personId, Action.MODULE_COMPLETED, 1, Given.NOW);
        var points = new Points(database.jdbi(), java.time.ZoneId.of("Europe/Paris"));
        database.jdbi().useTransaction(_ -> points.on(List.of(fact)));
    }
}
