package relais.support;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mariadb.jdbc.Configuration;

import relais.database.Database;
import relais.database.DatabaseAddress;
import relais.database.EmbeddedMariaDb;
import relais.database.Migrations;
import relais.feed.ContentStore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * A real MariaDB with the real migrations: made once for all tests of this JVM, and before each of
 * them as it was right after migrating. Uses the server of RELAIS_TEST_DB_URL when that is set (its
 * user must be allowed to make schemas), else an embedded one in target/testdb/, one for each JVM.
 */
public final class TestDatabase implements BeforeEachCallback {

    private static final Set<String> SCHEMAS = new ConcurrentSkipListSet<>();
    private static final DatabaseAddress SERVER = server();
    private static final DataSource SOURCE =
            Database.pool(emptySchema("relais_test_" + ProcessHandle.current().pid()), 40);
    private static final Jdbi JDBI = Database.open(SOURCE);
    private static final Snapshot MIGRATED = migrated();

    public Jdbi jdbi() {
        return JDBI;
    }

    public DataSource dataSource() {
        return SOURCE;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        empty();
    }

    /** As it was right after migrating. */
    public void empty() {
        retry(10);
    }

    /** A portal that the last test used may still be at work on the same rows. */
    private static void retry(int tries) {
        try {
            MIGRATED.restore(JDBI);
            // a portal that goes on would show for a moment what the last test published
            JDBI.useExtension(ContentStore.class, ContentStore::changed);
        } catch (JdbiException e) {
            if (tries == 0 || !(e.getCause() instanceof SQLTransactionRollbackException)) {
                throw e;
            }
            retry(tries - 1);
        }
    }

    /** For the few tests that need a schema of their own; dropped when the JVM ends. */
    public static DatabaseAddress emptySchema(String name) {
        SCHEMAS.add(name);
        execute("DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name);
        return new DatabaseAddress(
                SERVER.url().replaceFirst("(//[^/?]+)(/[^?]*)?", "$1/" + name),
                SERVER.user(),
                SERVER.password());
    }

    private static DatabaseAddress server() {
        return Optional.ofNullable(System.getenv("RELAIS_TEST_DB_URL"))
                .map(TestDatabase::givenServer)
                .orElseGet(TestDatabase::embeddedServer);
    }

    private static DatabaseAddress givenServer(String url) {
        try {
            var parsed = Configuration.parse(url);
            atTheEnd(TestDatabase::dropSchemas);
            return new DatabaseAddress(url, parsed.user(), parsed.password());
        } catch (SQLException e) {
            throw new IllegalArgumentException("RELAIS_TEST_DB_URL: " + e.getMessage(), e);
        }
    }

    private static DatabaseAddress embeddedServer() {
        var number = System.getProperty("test.jvm.number", "1");
        var server = EmbeddedMariaDb.start(Path.of("target/testdb", number), 128L << 20);
        atTheEnd(
                () -> {
                    dropSchemas();
                    server.close();
                });
        return server.address();
    }

    private static void atTheEnd(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(work, "end of the test database"));
    }

    private static void dropSchemas() {
        SCHEMAS.forEach(name -> execute("DROP DATABASE " + name));
    }

    private static void execute(String... statements) {
        Jdbi.create(SERVER.url(), SERVER.user(), SERVER.password())
                .useHandle(
                        handle -> {
                            // else a schema with references between its tables is not dropped
                            handle.execute("SET FOREIGN_KEY_CHECKS = 0");
                            Stream.of(statements).forEach(handle::execute);
                        });
    }

    private static Snapshot migrated() {
        new Migrations(SOURCE).run();
        return Snapshot.of(JDBI);
    }
}
