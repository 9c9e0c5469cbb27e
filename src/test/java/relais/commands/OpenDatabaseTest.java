package relais.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import relais.Config;
import relais.database.CannotStart;
import relais.database.Migrations;
import relais.support.TestDatabase;

import java.util.Map;

class OpenDatabaseTest {

    private final Config config = configFor("relais_test_own");

    @Test
    void on_ones_own_database_nothing_starts_before_it_is_migrated() {
        assertThatThrownBy(() -> OpenDatabase.forPortal(config))
                .isInstanceOf(CannotStart.class)
                .hasMessageEndingWith("run relais migrate");

        try (var database = OpenDatabase.asItIs(config)) {
            new Migrations(database.source()).run();
        }

        try (var database = OpenDatabase.forPortal(config)) {
            assertThat(new Migrations(database.source()).missing()).isZero();
        }
    }

    private static Config configFor(String schema) {
        var address = TestDatabase.emptySchema(schema);
        return Config.from(
                Map.of(
                        "RELAIS_DB_URL", address.url(),
                        "RELAIS_DB_USER", address.user(),
                        "RELAIS_DB_PASSWORD", address.password(),
                        "RELAIS_DB_POOL", "2"));
    }
}
