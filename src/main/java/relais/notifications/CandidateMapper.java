package relais.notifications;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import relais.people.WorkingTimeMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a candidate for a letter. */
public final class CandidateMapper implements RowMapper<Candidate> {

    private final WorkingTimeMapper working = new WorkingTimeMapper();

    @Override
    public Candidate map(ResultSet row, StatementContext context) throws SQLException {
        return new Candidate(
                row.getLong("person_id"),
                ZoneId.of(row.getString("zone")),
                row.getString("country"),
                row.getBoolean("wants"),
                Optional.ofNullable(working.map(row, context)),
                Optional.of(row.getInt("weekday")).filter(day -> day > 0).map(DayOfWeek::of),
                instant(row, "paused_until"),
                instant(row, "since_at").orElseThrow(),
                instant(row, "oldest_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
