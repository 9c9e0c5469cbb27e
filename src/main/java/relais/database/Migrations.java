package relais.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * Applies db/migrations in order, each file once. MariaDB commits every DDL statement by itself, so
 * a file that fails halfway stays halfway: one concern a file. Nodes that start together take
 * turns.
 */
public final class Migrations {

    private final Flyway flyway;

    public Migrations(DataSource source) {
        flyway =
                Flyway.configure()
                        .dataSource(source)
                        .locations("classpath:db/migrations")
                        .sqlMigrationPrefix("V")
                        .table("schema_history")
                        .placeholderReplacement(false)
                        .validateMigrationNaming(true)
                        // features that are built side by side bring their files in any order
                        .outOfOrder(true)
                        .load();
    }

    /** How many files were applied. */
    public int run() {
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new CannotStart("The database was not migrated: " + oneLine(e), e);
        }
    }

    /** How many files this schema lacks. */
    public int missing() {
        return flyway.info().pending().length;
    }

    private static String oneLine(FlywayException e) {
        return e.getMessage()
                .lines()
                .map(line -> line.strip().replaceAll(" +: ", ": "))
                .filter(line -> !line.isEmpty() && !line.startsWith("---"))
                .collect(Collectors.joining("; "));
    }
}
