package relais.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import java.util.List;

class SnapshotTest {

    @Test
    void empty_tables_are_emptied_and_seeded_ones_are_put_back() {
        var address = TestDatabase.emptySchema("relais_test_snapshot");
        var jdbi = Jdbi.create(address.url(), address.user(), address.password());
        try (var handle = jdbi.open()) {
            handle.execute("CREATE TABLE plain (id INT)");
            handle.execute("CREATE TABLE rule (id INT, twice INT AS (id * 2) PERSISTENT)");
            handle.execute("INSERT INTO rule (id) VALUES (1), (2)");
        }
        var snapshot = Snapshot.of(jdbi);

        jdbi.useHandle(handle -> handle.execute("INSERT INTO plain VALUES (7)"));
        jdbi.useHandle(handle -> handle.execute("UPDATE rule SET id = 5 WHERE id = 1"));
        snapshot.restore(jdbi);

        assertThat(numbers(jdbi, "SELECT id FROM plain")).isEmpty();
        assertThat(numbers(jdbi, "SELECT twice FROM rule ORDER BY id")).containsExactly(2, 4);
    }

    private static List<Integer> numbers(Jdbi jdbi, String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).list());
    }
}
