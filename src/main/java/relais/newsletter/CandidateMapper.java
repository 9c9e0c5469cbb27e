package relais.newsletter;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import relais.people.WorkingTimeMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

/** Reads members with their working time. */
public final class CandidateMapper implements RowMapper<Candidate> {

    private final WorkingTimeMapper working = new WorkingTimeMapper();

    @Override
    public Candidate map(ResultSet row, StatementContext context) throws SQLException {
        return new Candidate(
                row.getLong("person_id"),
                ZoneId.of(row.getString("zone")),
                row.getString("country"),
                Optional.ofNullable(working.map(row, context)),
                row.getBoolean("wanted"));
    }
}
