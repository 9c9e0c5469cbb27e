package relais.notifications;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import relais.database.Json;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Reads a notification, whose details are JSON. */
public final class NotificationMapper implements RowMapper<Notification> {

    @Override
    public Notification map(ResultSet row, StatementContext context) throws SQLException {
        return new Notification(
                row.getLong("id"),
                row.getString("kind"),
                Sort.valueOf(row.getString("sort")),
                row.getLong("subject_id"),
                details(row.getString("details")),
                instant(row, "told_at").orElseThrow(),
                instant(row, "read_at"),
                row.getInt("times"));
    }

    static String json(Map<String, String> details) {
        return Json.write(details);
    }

    private static Map<String, String> details(String json) throws SQLException {
        return Json.read(json, new TypeReference<>() {});
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
