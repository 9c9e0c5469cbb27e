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

    @Test
    void a_database_that_is_not_there_is_one_line() {
        var nowhere =
                Config.from(
                        Map.of(
                                "RELAIS_DB_URL", "jdbc:mariadb://127.0.0.1:1/relais",
                                "RELAIS_DB_USER", "relais",
                                "RELAIS_DB_PASSWORD", "hush"));

        assertThatThrownBy(() -> OpenDatabase.forPortal(nowhere))
                .isInstanceOf(CannotStart.class)
                .message()
                .startsWith(
                        "The database does not answer relais at jdbc:mariadb://127.0.0.1:1/relais:")
                .doesNotContain("hush", "\n");
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
