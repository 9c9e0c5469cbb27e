package relais.planning;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import relais.people.WorkingTimeMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a plan of which its writer may be reminded. */
public final class ReminderMapper implements RowMapper<Reminder> {

    private final WorkingTimeMapper working = new WorkingTimeMapper();

    @Override
    public Reminder map(ResultSet row, StatementContext context) throws SQLException {
        return new Reminder(
                row.getLong("draft_id"),
                row.getLong("person_id"),
                row.getObject("due_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ZoneId.of(row.getString("zone")),
                row.getString("country"),
                Optional.ofNullable(working.map(row, context)));
    }
}
