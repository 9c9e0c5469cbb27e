package relais.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relais.support.TestDatabase;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class MigrationsTest {

    @Test
    void two_nodes_that_start_together_migrate_once() throws Exception {
        var address = TestDatabase.emptySchema("relais_test_nodes");
        try (var one = Database.pool(address, 4);
                var two = Database.pool(address, 4);
                var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var files = new Migrations(one).missing();

            var first = nodes.submit(() -> new Migrations(one).run());
            var second = nodes.submit(() -> new Migrations(two).run());

            assertThat(IntStream.of(first.get(), second.get()).sum()).isEqualTo(files);
            assertThat(new Migrations(one).missing()).isZero();
        }
    }
}
