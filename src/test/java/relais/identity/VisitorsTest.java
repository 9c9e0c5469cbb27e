package relais.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.support.Cast;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class VisitorsTest {

    private static final String SESSION = "a-session";
    private static final long NOW = 1_790_000_000_000L;

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private final Jdbi jdbi = database.jdbi();
    private final Visitors visitors = new Visitors(jdbi);
    private Person bruno;

    @BeforeEach
    void bruno_is_signed_in() {
        var cast = new Cast(jdbi);
        bruno = cast.bruno();
        execute(
                "INSERT INTO http_session (session_id, context_path, virtual_host, last_node,"
                        + " access_time, last_access_time, create_time, cookie_time,"
                        + " last_saved_time, expiry_time, max_interval, map)"
                        + " VALUES ('%s', '', '', '', %2$d, %2$d, %2$d, %2$d, %2$d, %3$d, 1000, '')"
                                .formatted(SESSION, NOW, NOW + 1000));
        execute(
                "INSERT INTO person_session (session_id, person_id, signed_in_at, browser,"
                        + " platform)"
                        + " VALUES ('%s', %d, '2026-01-01', '', '')"
                                .formatted(SESSION, bruno.id()));
    }

    /** With the person's number for {id}; after each of them nobody may be who they were. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE person SET given_name = 'brunO' WHERE id = {id}",
                "UPDATE person SET family_name = 'Dupré' WHERE id = {id}",
                "UPDATE person SET email = 'Champion@relais.example' WHERE id = {id}",
                "UPDATE person SET handle = 'another' WHERE id = {id}",
                "UPDATE person SET unit_id = (SELECT MAX(id) FROM unit) WHERE id = {id}",
                "UPDATE person SET country = 'XX' WHERE id = {id}",
                "UPDATE person SET language = 'xx' WHERE id = {id}",
                "UPDATE person SET zone = 'Asia/Tokyo' WHERE id = {id}",
                "UPDATE person SET leader = 1 - leader WHERE id = {id}",
                "UPDATE unit SET path = CONCAT('/9', path) WHERE id = (SELECT unit_id FROM person"
                        + " WHERE id = {id})",
                "DELETE FROM membership WHERE person_id = {id}",
                "UPDATE champion SET valid_until = '2020-01-01' WHERE person_id = {id}",
                "DELETE FROM champion WHERE person_id = {id}",
                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES ({id},"
                        + " '2026-01-01', '2026-01-01')",
                "INSERT INTO role_grant (person_id, role, granted_at) VALUES ({id}, 'HR',"
                        + " '2026-01-01')"
            })
    void a_change_of_what_they_may_do_holds_from_the_next_request_on(String change) {
        assertThat(asks()).contains(bruno);

        execute(change.replace("{id}", Long.toString(bruno.id())));

        var now = jdbi.onDemand(PeopleStore.class).active(bruno.id());
        assertThat(now).isPresent().isNotEqualTo(Optional.of(bruno));
        assertThat(asks()).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES ({id},"
                    + " '2026-01-01', '2026-01-01');UPDATE member_pause SET ends_at = '2026-03-01'"
                    + " WHERE person_id = {id}",
                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES ({id},"
                        + " '2026-01-01', '2026-01-01');DELETE FROM member_pause WHERE person_id ="
                        + " {id}",
                "INSERT INTO role_grant (person_id, role, granted_at) VALUES ({id}, 'HR',"
                    + " '2026-01-01');UPDATE role_grant SET role = 'LEAD' WHERE person_id = {id}",
                "INSERT INTO role_grant (person_id, role, granted_at) VALUES ({id}, 'HR',"
                        + " '2026-01-01');DELETE FROM role_grant WHERE person_id = {id}",
                "INSERT INTO role_grant (person_id, role, unit_id, granted_at) SELECT {id}, 'HR',"
                    + " MAX(id), '2026-01-01' FROM unit;UPDATE unit SET path = CONCAT('/9', path)"
                    + " WHERE id = (SELECT unit_id FROM role_grant WHERE person_id = {id})"
            })
    void so_does_the_change_of_a_change(String changes) {
        for (var change : changes.split(";")) {
            execute(change.replace("{id}", Long.toString(bruno.id())));
            assertThat(asks()).isEqualTo(jdbi.onDemand(PeopleStore.class).active(bruno.id()));
        }
    }

    @Test
    void who_left_the_company_is_nobody_at_once() {
        assertThat(asks()).isPresent();

        execute("UPDATE person SET deactivated_at = '2026-01-01' WHERE id = " + bruno.id());

        assertThat(asks()).isEmpty();
    }

    @Test
    void an_ended_session_is_nobodys() {
        assertThat(asks()).isPresent();

        assertThat(visitors.of(SESSION, NOW + 1000)).isEmpty();
    }

    @Test
    void what_decides_nothing_leaves_them_as_they_are() {
        asks();
        var before = version();

        execute("UPDATE person SET job_title = 'Captain' WHERE id = " + bruno.id());
        execute("UPDATE membership SET board_name = 'ABSENT' WHERE person_id = " + bruno.id());

        assertThat(version()).isEqualTo(before);
    }

    /** A table that the view comes to read needs triggers too. */
    @Test
    void every_table_that_the_view_reads_is_watched() {
        var view =
                one("SELECT view_definition FROM information_schema.views WHERE table_schema ="
                                + " DATABASE() AND table_name = 'person_rights'")
                        .replaceAll("[`()]", "");
        var read =
                one("SELECT GROUP_CONCAT(table_name) FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")
                        .split(",");
        var watched =
                one("SELECT GROUP_CONCAT(DISTINCT event_object_table) FROM"
                                + " information_schema.triggers WHERE trigger_schema = DATABASE()")
                        .split(",");

        assertThat(List.of(read).stream().filter(it -> view.contains("." + it + " ")).toList())
                .hasSizeGreaterThan(5)
                .allMatch(Set.of(watched)::contains);
    }

    private Optional<Person> asks() {
        return visitors.of(SESSION, NOW).map(Visitor::person);
    }

    private String version() {
        return one(
                "SELECT COALESCE(MAX(version), 0) FROM rights_version WHERE person_id = "
                        + bruno.id());
    }

    private String one(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(String.class).one());
    }

    private void execute(String sql) {
        jdbi.useHandle(it -> it.execute(sql));
    }
}
