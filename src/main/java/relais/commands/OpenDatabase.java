package relais.commands;

import com.zaxxer.hikari.HikariDataSource;

import org.jdbi.v3.core.Jdbi;

import relais.Config;
import relais.database.CannotStart;
import relais.database.Database;
import relais.database.DatabaseAddress;
import relais.database.EmbeddedMariaDb;
import relais.database.Migrations;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The database as a command finds it: the operator's own, that of a portal which runs on the same
 * folder, or the embedded one, started for as long as the command needs it.
 */
public final class OpenDatabase implements AutoCloseable {

    private final DatabaseAddress address;
    private final HikariDataSource source;
    private final Optional<EmbeddedMariaDb> server;

    private OpenDatabase(DatabaseAddress address, Optional<EmbeddedMariaDb> server, int size) {
        this.address = address;
        this.source = Database.pool(address, size);
        this.server = server;
    }

    /** Other commands can use the embedded server meanwhile. */
    public static OpenDatabase forPortal(Config config) {
        var database =
                config.database()
                        .map(address -> elsewhere(address, config))
                        .orElseGet(() -> embedded(folder(config), config));
        database.makeReady();
        database.server.ifPresent(EmbeddedMariaDb::announce);
        return database;
    }

    /** With nothing in it, whatever database the configuration names. */
    static OpenDatabase empty(Path folder, Config config) {
        var database = embedded(folder, config);
        database.makeReady();
        return database;
    }

    public static OpenDatabase forCommand(Config config) {
        var database = asItIs(config);
        database.makeReady();
        return database;
    }

    /** However old its schema is. */
    public static OpenDatabase asItIs(Config config) {
        return config.database()
                .or(() -> EmbeddedMariaDb.running(folder(config)))
                .map(address -> elsewhere(address, config))
                .orElseGet(() -> embedded(folder(config), config));
    }

    public static void refuseIfInUse(Config config) {
        if (config.database().isEmpty()) {
            EmbeddedMariaDb.refuseIfInUse(folder(config));
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    public HikariDataSource source() {
        return source;
    }

    public Jdbi jdbi() {
        return Database.open(source);
    }

    @Override
    public void close() {
        source.close();
        server.ifPresent(EmbeddedMariaDb::close);
    }

    private static OpenDatabase elsewhere(DatabaseAddress address, Config config) {
        return new OpenDatabase(address, Optional.empty(), config.databasePool());
    }

    private static OpenDatabase embedded(Path folder, Config config) {
        var server = EmbeddedMariaDb.start(folder, config.databaseMemory());
        return new OpenDatabase(server.address(), Optional.of(server), config.databasePool());
    }

    private static Path folder(Config config) {
        return config.data().resolve("database");
    }

    /** We migrate what is only ours; others may be at work in a database elsewhere. */
    private void makeReady() {
        try {
            var migrations = new Migrations(source);
            if (server.isPresent()) {
                migrations.run();
            } else if (migrations.missing() > 0) {
                throw new CannotStart(
                        "The database lacks %d migrations of this version: run relais migrate"
                                .formatted(migrations.missing()));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }
}
