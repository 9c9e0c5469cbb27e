package relais.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.internal.OnDemandExtensions;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jdbi.v3.sqlobject.SqlObjects;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

/** How we talk to MariaDB: the one pool and the one JDBI set-up, the same in tests. */
public final class Database {

    private Database() {}

    public static HikariDataSource pool(DatabaseAddress address, int size) {
        var config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(size);
        // a page that waits longer for the database answers 503
        config.setConnectionTimeout(5_000);
        // under repeatable read, gap locks deadlock workers; no page needs what they protect
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // a statement answers 1 for new and 0 for already there
        config.addDataSourceProperty("useAffectedRows", "true");
        config.addDataSourceProperty("useServerPrepStmts", "true");
        config.addDataSourceProperty("connectionTimeZone", "UTC");
        config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new CannotStart(
                    "The database does not answer %s: %s"
                            .formatted(address, e.getCause().getMessage()),
                    e);
        }
    }

    public static Jdbi open(DataSource source) {
        var jdbi = Jdbi.create(source).installPlugin(new SqlObjectPlugin());
        jdbi.setTransactionHandler(new Transactions());
        jdbi.getConfig(Extensions.class).registerHandlerCustomizer(new Persistence());
        jdbi.setStatementBuilderFactory(_ -> new LastWords());
        jdbi.registerArgument(new InstantArgument());
        jdbi.registerColumnMapper(Instant.class, instants());
        jdbi.registerRowMapper(new RecordMappers());
        jdbi.getConfig(SqlObjects.class).setSqlLocator(new SqlFiles());
        jdbi.getConfig(SqlStatements.class).setSqlLogger(new QueryMeter());
        jdbi.getConfig(OnDemandExtensions.class).setFactory(new SharedStores());
        return jdbi;
    }

    /** DATETIME has no zone, and the JVM's own would come in by way of java.sql.Timestamp. */
    private static ColumnMapper<Instant> instants() {
        return (row, column, _) -> {
            var time = row.getObject(column, LocalDateTime.class);
            return time == null ? null : time.toInstant(ZoneOffset.UTC);
        };
    }

    private static final class InstantArgument extends AbstractArgumentFactory<Instant> {

        InstantArgument() {
            super(Types.TIMESTAMP);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            var time = LocalDateTime.ofInstant(value, ZoneOffset.UTC);
            return (position, statement, _) -> statement.setObject(position, time);
        }
    }
}
