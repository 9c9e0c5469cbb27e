package relais.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.TestDatabase;
import relais.support.Together;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class TransactionsTest {

    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private final Jdbi jdbi = DATABASE.jdbi();

    @BeforeEach
    void makeTable() {
        jdbi.useHandle(
                handle -> {
                    handle.execute(
                            """
                            CREATE OR REPLACE TABLE test_tally (id BIGINT NOT NULL PRIMARY KEY, n INT NOT NULL)
                            """);
                    handle.execute("INSERT INTO test_tally (id, n) VALUES (1, 0), (2, 0)");
                });
    }

    @Test
    void a_transaction_that_gave_way_is_done_again() throws Exception {
        var bothHaveOne = new CyclicBarrier(2);
        var tries = new AtomicInteger();
        var afterwards = new AtomicInteger();
        var turned = new AtomicBoolean();

        Together.call(
                2,
                () -> {
                    boolean first = turned.compareAndSet(false, true);
                    var order = first ? List.of(1, 2) : List.of(2, 1);
                    var met = new AtomicBoolean();
                    return jdbi.<Boolean, Exception>inTransaction(
                            handle -> {
                                tries.incrementAndGet();
                                handle.afterCommit(afterwards::incrementAndGet);
                                count(handle, order.getFirst());
                                if (met.compareAndSet(false, true)) {
                                    bothHaveOne.await(20, TimeUnit.SECONDS);
                                }
                                count(handle, order.getLast());
                                return true;
                            });
                });

        assertThat(tally()).containsExactly(2, 2);
        assertThat(tries).as("one of two was done twice").hasValue(3);
        assertThat(afterwards).as("what follows a commit followed one").hasValue(2);
    }

    /**
     * In one statement, over two rows: between them another transaction hears that it has begun.
     */
    public interface Tally {

        @SqlUpdate(
                """
                UPDATE test_tally
                   SET n = n + 1
                 WHERE COALESCE(RELEASE_LOCK('test tally'), 0) >= 0
                """)
        int countAll();
    }

    @Test
    void a_statement_that_stands_by_itself_and_gave_way_is_said_again() throws Exception {
        var bothAreReady = new CyclicBarrier(2);
        var turned = new AtomicBoolean();

        Together.call(
                2,
                () ->
                        turned.compareAndSet(false, true)
                                ? jdbi.<Integer, Exception>withHandle(
                                        handle -> {
                                            take(handle);
                                            bothAreReady.await(20, TimeUnit.SECONDS);
                                            return jdbi.onDemand(Tally.class).countAll();
                                        })
                                : jdbi.<Integer, Exception>inTransaction(
                                        handle -> {
                                            // so much that it is not this one that gives way
                                            for (int i = 0; i < 50; i++) {
                                                count(handle, 2);
                                            }
                                            bothAreReady.await(20, TimeUnit.SECONDS);
                                            take(handle);
                                            return count(handle, 1);
                                        }));

        assertThat(tally()).containsExactly(2, 51);
    }

    private static void take(Handle handle) {
        handle.execute("DO GET_LOCK('test tally', 20)");
    }

    private static int count(Handle handle, int id) {
        return handle.execute("UPDATE test_tally SET n = n + 1 WHERE id = ?", id);
    }

    private List<Integer> tally() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("SELECT n FROM test_tally ORDER BY id")
                                .mapTo(Integer.class)
                                .list());
    }
}
