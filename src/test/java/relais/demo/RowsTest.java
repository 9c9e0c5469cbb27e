package relais.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.TestDatabase;

import java.util.concurrent.atomic.AtomicInteger;

class RowsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @Test
    void more_rows_than_fit_into_a_packet_are_sent_in_pieces() {
        int wanted = 2 * Rows.MOST + 5;
        var sent = new AtomicInteger();
        database.jdbi()
                .useHandle(
                        handle -> {
                            var itself = new Rows[1];
                            Runnable full =
                                    () -> {
                                        sent.incrementAndGet();
                                        itself[0].send();
                                    };
                            try (var rows =
                                    new Rows(
                                            handle.getConnection(),
                                            full,
                                            "activity_receipt",
                                            "batch_id",
                                            "listener")) {
                                itself[0] = rows;
                                for (int i = 1; i <= wanted; i++) {
                                    rows.add(i, "points");
                                }
                                rows.send();
                            }
                        });

        assertThat(sent).hasValue(2);
        long there =
                database.jdbi()
                        .withHandle(
                                handle ->
                                        handle.createQuery("SELECT COUNT(*) FROM activity_receipt")
                                                .mapTo(Long.class)
                                                .one());
        assertThat(there).isEqualTo(wanted);
    }
}
