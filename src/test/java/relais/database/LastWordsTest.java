package relais.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.database.LastWords.Place;
import relais.support.TestDatabase;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class LastWordsTest {

    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private final Jdbi jdbi = DATABASE.jdbi();
    private final Marks marks = jdbi.onDemand(Marks.class);

    interface Marks {

        @SqlUpdate("CALL test_mark_pair(:id, :last)")
        void insert(long id, boolean last);

        @SqlQuery("SELECT id FROM test_mark ORDER BY id")
        List<Long> all();

        @SqlUpdate("DELETE FROM test_mark WHERE id = :id")
        void delete(long id);

        /** What the server heard from this connection, this question included. */
        @SqlQuery(
                """
                SELECT variable_value
                  FROM information_schema.session_status
                 WHERE variable_name = 'Questions'
                """)
        long heard();

        @SqlQuery("SELECT @@autocommit AND NOT @@in_transaction")
        boolean isAtRest();
    }

    @BeforeEach
    void makeTable() {
        jdbi.useHandle(
                handle -> {
                    handle.execute(
                            "CREATE OR REPLACE TABLE test_mark (id BIGINT NOT NULL PRIMARY KEY)");
                    handle.execute(
                            """
                            CREATE OR REPLACE PROCEDURE test_mark_pair(mark BIGINT, is_last BOOLEAN)
                            BEGIN
                              IF is_last THEN
                                SET autocommit = 0;
                              END IF;
                              INSERT INTO test_mark (id) VALUES (mark);
                              INSERT INTO test_mark (id) VALUES (-mark);
                              IF is_last THEN
                                SET autocommit = 1;
                              END IF;
                            END
                            """);
                });
    }

    @Test
    void a_transaction_of_one_kept_statement_is_one_way_to_the_database() {
        assertThat(heardDuring(handle -> keep(handle, 1))).isEqualTo(1);
        assertThat(marks.all()).containsExactly(-1L, 1L);
    }

    @Test
    void what_comes_before_it_makes_two_ways_more() {
        marks.insert(7, true);

        assertThat(
                        heardDuring(
                                handle -> {
                                    marks.delete(7);
                                    keep(handle, 1);
                                }))
                .isEqualTo(3);
        assertThat(marks.all()).containsExactly(-7L, -1L, 1L);
    }

    @Test
    void a_transaction_that_says_nothing_is_not_heard_of() {
        assertThat(heardDuring(_ -> {})).isZero();
    }

    @Test
    void what_is_said_afterwards_finds_what_was_kept() {
        var seen =
                jdbi.inTransaction(
                        handle -> {
                            keep(handle, 1);
                            return marks.all();
                        });

        assertThat(seen).containsExactly(-1L, 1L);
    }

    @Test
    void several_are_heard_in_the_order_in_which_they_were_said() {
        jdbi.useTransaction(
                handle -> {
                    keep(handle, 1);
                    marks.delete(1);
                    keep(handle, 2);
                    keep(handle, 3);
                });

        assertThat(marks.all()).containsExactly(-3L, -2L, -1L, 2L, 3L);
    }

    @Test
    void what_was_kept_goes_with_the_transaction_that_is_taken_back() {
        assertThatThrownBy(
                        () ->
                                jdbi.useTransaction(
                                        handle -> {
                                            marks.insert(1, false);
                                            keep(handle, 2);
                                            throw new IllegalStateException("changed my mind");
                                        }))
                .hasMessage("changed my mind");

        assertThat(marks.all()).isEmpty();
    }

    @Test
    void one_that_fails_half_way_leaves_nothing_and_a_connection_at_rest() {
        jdbi.useTransaction(_ -> marks.insert(1, false));
        jdbi.useTransaction(_ -> marks.delete(1));

        jdbi.useHandle(
                handle -> {
                    assertThatThrownBy(() -> handle.useTransaction(it -> keep(it, 1)))
                            .hasMessageContaining("Duplicate entry '-1'");
                    assertThat(marks.isAtRest()).isTrue();
                });
        assertThat(marks.all()).containsExactly(-1L);
    }

    @Test
    void one_that_fails_takes_what_came_before_with_it() {
        jdbi.useTransaction(_ -> marks.insert(1, false));

        assertThatThrownBy(
                        () ->
                                jdbi.useTransaction(
                                        handle -> {
                                            marks.delete(1);
                                            keep(handle, 1);
                                        }))
                .hasMessageContaining("Duplicate entry '-1'");

        assertThat(marks.all()).containsExactly(-1L, 1L);
    }

    private void keep(Handle handle, long id) {
        LastWords.keep(handle, place -> marks.insert(id, place != Place.AMIDST));
    }

    private long heardDuring(HandleConsumer<RuntimeException> work) {
        var heard = new AtomicLong();
        jdbi.useHandle(
                handle -> {
                    var before = marks.heard();
                    handle.useTransaction(work);
                    heard.set(marks.heard() - before - 1);
                });
        return heard.get();
    }
}
