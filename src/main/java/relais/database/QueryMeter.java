package relais.database;

import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Counts the statements of one request, and their time. A request runs on a thread of its own from
 * beginning to end, so the thread knows the request.
 */
public final class QueryMeter implements SqlLogger {

    private static final ThreadLocal<Reading> READING = new ThreadLocal<>();

    QueryMeter() {}

    public record Reading(int statements, Duration time) {

        private static final Reading ZERO = new Reading(0, Duration.ZERO);

        private Reading plus(Duration one) {
            return new Reading(statements + 1, time.plus(one));
        }
    }

    public static void begin() {
        READING.set(Reading.ZERO);
    }

    /** What this thread asked since {@link #begin}; counting ends. */
    public static Reading end() {
        var reading = READING.get();
        READING.remove();
        return reading == null ? Reading.ZERO : reading;
    }

    @Override
    public void logAfterExecution(StatementContext statement) {
        count(statement);
    }

    @Override
    public void logException(StatementContext statement, SQLException failure) {
        count(statement);
    }

    /** A statement that did not go by way of JDBI. */
    public static void count(Duration time) {
        var reading = READING.get();
        if (reading != null) {
            READING.set(reading.plus(time));
        }
    }

    private static void count(StatementContext statement) {
        count(Duration.ofNanos(Math.max(0, statement.getElapsedTime(ChronoUnit.NANOS))));
    }
}
