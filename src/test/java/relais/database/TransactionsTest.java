package relais.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
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

    private static void count(Handle handle, int id) {
        handle.execute("UPDATE test_tally SET n = n + 1 WHERE id = ?", id);
    }

    private List<Integer> tally() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("SELECT n FROM test_tally ORDER BY id")
                                .mapTo(Integer.class)
                                .list());
    }
}
