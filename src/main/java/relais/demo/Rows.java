package relais.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;

/** Rows on their way into one table, many at a time. */
final class Rows implements AutoCloseable {

    /** More of them might not fit into one packet of the database (16 MB). */
    static final int MOST = 20_000;

    private final PreparedStatement insert;
    private final Runnable full;
    private int waiting;

    /**
     * @param full told when so many rows wait that all must be sent
     */
    Rows(Connection connection, Runnable full, String table, String... columns) {
        this.full = full;
        var sql =
                "INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", Collections.nCopies(columns.length, "?")));
        try {
            insert = connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                set(i + 1, values[i]);
            }
            insert.addBatch();
            waiting++;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (waiting == MOST) {
            full.run();
        }
    }

    void send() {
        try {
            if (waiting > 0) {
                insert.executeBatch();
                waiting = 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By type: the driver would try one after the other, for each of millions of values. */
    private void set(int column, Object value) throws SQLException {
        switch (value) {
            case null -> insert.setNull(column, Types.NULL);
            case Integer number -> insert.setInt(column, number);
            case Long number -> insert.setLong(column, number);
            case Boolean truth -> insert.setBoolean(column, truth);
            case Instant instant -> insert.setString(column, utc(instant));
            case Optional<?> optional -> set(column, optional.orElse(null));
            default -> insert.setString(column, value.toString());
        }
    }

    /** DATETIME has no zone: see Database. */
    private static String utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    @Override
    public void close() {
        try {
            insert.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
