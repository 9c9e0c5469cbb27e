package relais.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

class LeadersPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
    }

    @Test
    void the_hub_shows_what_leaders_learned_and_whom_they_sponsor() {
        joins("REAL");
        assertThat(example()).as("nothing yet").isEmpty();

        learns("disclosure-and-charter");
        assertThat(example()).contains("Léon Leroy", "Completed “").doesNotContain("Sponsors");

        sponsors(cast.ada().id());
        assertThat(example()).contains("Sponsors one colleague");
    }

    @Test
    void leaders_who_stay_away_from_boards_or_leave_are_shown_to_nobody_at_once() {
        joins("REAL");
        learns("disclosure-and-charter");
        assertThat(example()).contains("Léon Leroy");

        execute("UPDATE membership SET board_name = 'ABSENT' WHERE person_id = ?");
        assertThat(example()).isEmpty();

        execute("UPDATE membership SET board_name = 'REAL' WHERE person_id = ?");
        assertThat(example()).contains("Léon Leroy");

        execute("DELETE FROM membership WHERE person_id = ?");
        assertThat(example()).isEmpty();
    }

    @Test
    void what_others_learn_is_no_leaders_example() {
        var ada = cast.ada().id();
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "INSERT INTO module_completion (person_id, module_id,"
                                                + " completed_at) SELECT ?, MIN(id), NOW(6) FROM"
                                                + " training_module",
                                        ada));

        assertThat(example()).isEmpty();
    }

    /** As somebody else sees it; empty where the part is not there. */
    private String example() {
        portal.signIn(cast.emma());
        return portal.get("/me/recognition").html().select("#leaders").text();
    }

    private void joins(String boardName) {
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "INSERT INTO membership (person_id, charter_id, joined_at,"
                                                + " board_name) SELECT ?, MIN(id), NOW(6), ? FROM"
                                                + " charter",
                                        cast.leon().id(),
                                        boardName));
    }

    private void learns(String module) {
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "INSERT INTO module_completion (person_id, module_id,"
                                                + " completed_at) SELECT ?, id, NOW(6) FROM"
                                                + " training_module ORDER BY slug <> ? LIMIT 1",
                                        cast.leon().id(),
                                        module));
    }

    private void sponsors(long protege) {
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "INSERT INTO sponsorship (protege_id, sponsor_id, since)"
                                                + " VALUES (?, ?, NOW(6)) ON DUPLICATE KEY UPDATE"
                                                + " sponsor_id = VALUES(sponsor_id)",
                                        protege,
                                        cast.leon().id()));
    }

    private void execute(String change) {
        database.jdbi().useHandle(handle -> handle.execute(change, cast.leon().id()));
    }
}
