package relais.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.activity.Action;
import relais.activity.Activity;
import relais.points.Points;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    @Test
    void what_arrived_when_a_period_was_over_is_said_on_its_board() {
        var act = earn(cast.ada().id(), Instant.parse("2026-01-14T10:00:00Z"));
        hear(act, Instant.parse("2026-01-31T23:05:00Z"));
        portal.signIn(cast.ada());
        assertThat(board("month", "2026-01")).as("still on its way").doesNotContain("since");

        hear(act, Given.NOW);
        hear(act, Given.NOW);
        assertThat(board("month", "2026-01"))
                .contains("1 act has arrived since, which brought 20 points");
        assertThat(board("week", "2026-W03")).contains("1 act has arrived since");
        assertThat(board("month", "2025-12")).doesNotContain("since");
        assertThat(portal.get("/boards/points?period=month&at=2026-01&lang=fr").text("main"))
                .contains("1 acte est arrivé depuis et a apporté 20 points");

        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "UPDATE membership SET board_name = 'ABSENT' WHERE"
                                                + " person_id = ?",
                                        cast.ada().id()));
        assertThat(board("month", "2026-01")).as("who hides").doesNotContain("since");
    }

    private static void hear(Activity act, Instant at) {
        var clock = Clock.fixed(at, ZoneOffset.UTC);
        var late = new LateActs(database.jdbi(), ZoneId.of("Europe/Paris"), clock);
        database.jdbi().useTransaction(_ -> late.on(List.of(act)));
    }

    private static String board(String period, String at) {
        return portal.get("/boards/points?period=" + period + "&at=" + at + "&lang=en")
                .text("main");
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

    private static void earn(long personId) {
        earn(personId, Given.NOW);
    }

    private static Activity earn(long personId, Instant at) {
        var fact = new Given(database.jdbi()).activity(personId, Action.MODULE_COMPLETED, 1, at);
        var points = new Points(database.jdbi(), ZoneId.of("Europe/Paris"));
        database.jdbi().useTransaction(_ -> points.on(List.of(fact)));
        return fact;
    }
}
