package relais.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TimeZone;

class DatabaseTest {

    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private final Jdbi jdbi = DATABASE.jdbi();
    private final Marks marks = jdbi.onDemand(Marks.class);

    interface Marks {

        @SqlUpdate(
                """
                INSERT INTO test_mark (id, made_at)
                VALUES (:id, :madeAt)
                    ON DUPLICATE KEY UPDATE id = id
                """)
        boolean insert(long id, Instant madeAt);

        @SqlQuery("SELECT made_at FROM test_mark WHERE id = :id")
        Optional<Instant> madeAt(long id);

        @SqlQuery("SELECT CAST(made_at AS CHAR) FROM test_mark WHERE id = :id")
        String written(long id);

        @SqlQuery("SELECT TIMESTAMPDIFF(SECOND, NOW(6), UTC_TIMESTAMP(6))")
        long secondsFromUtc();

        @SqlQuery("test/no-such-file.sql")
        int missing();
    }

    @BeforeEach
    void makeTable() {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                CREATE OR REPLACE TABLE test_mark (
                                  id      BIGINT UNSIGNED NOT NULL PRIMARY KEY,
                                  made_at DATETIME(6)     NULL
                                )
                                """));
    }

    @Test
    void inserting_twice_tells_new_from_already_there() {
        var now = Instant.parse("2026-03-01T10:00:00Z");

        assertThat(marks.insert(1, now)).isTrue();
        assertThat(marks.insert(1, now)).isFalse();
    }

    @Test
    void instants_are_kept_in_utc_wherever_the_server_stands() {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            // an hour that New York's clocks skip
            var instant = Instant.parse("2026-03-08T02:30:00.123456Z");

            marks.insert(1, instant);

            assertThat(marks.written(1)).isEqualTo("2026-03-08 02:30:00.123456");
            assertThat(marks.madeAt(1)).contains(instant);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void no_instant_stays_none() {
        marks.insert(1, null);

        assertThat(marks.madeAt(1)).isEmpty();
    }

    @Test
    void the_database_counts_time_in_utc() {
        assertThat(marks.secondsFromUtc()).isZero();
    }

    @Test
    void connections_read_what_is_committed() {
        var isolation =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery("SELECT @@transaction_isolation")
                                        .mapTo(String.class)
                                        .one());

        assertThat(isolation).isEqualTo("READ-COMMITTED");
    }

    @Test
    void a_query_without_its_file_is_named() {
        assertThatThrownBy(marks::missing).hasMessageContaining("db/queries/test/no-such-file.sql");
    }

    @Test
    void the_meter_counts_the_statements_of_this_thread() throws Exception {
        QueryMeter.begin();

        marks.insert(1, Instant.EPOCH);
        marks.madeAt(1);
        Thread.ofVirtual().start(() -> marks.madeAt(1)).join();
        var reading = QueryMeter.end();

        assertThat(reading.statements()).isEqualTo(2);
        assertThat(reading.time()).isPositive();
    }

    @Test
    void without_a_beginning_nothing_is_counted() {
        marks.madeAt(1);

        assertThat(QueryMeter.end()).isEqualTo(new QueryMeter.Reading(0, Duration.ZERO));
    }
}
