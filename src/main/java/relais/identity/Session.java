package relais.identity;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A session that holds.
 *
 * @param seen when its use was last written down
 * @param rightsVersion how often what decides about its person's rights changed so far
 * @param day on which labels are judged, in UTC
 */
public record Session(
        long personId, Instant began, Instant seen, long rightsVersion, LocalDate day) {

    /** Public, as JDBI makes it. */
    public static final class Mapper implements RowMapper<Session> {

        @Override
        public Session map(ResultSet row, StatementContext context) throws SQLException {
            return new Session(
                    row.getLong("person_id"),
                    Instant.ofEpochMilli(row.getLong("create_time")),
                    Instant.ofEpochMilli(row.getLong("access_time")),
                    row.getLong("rights_version"),
                    row.getObject("day", LocalDate.class));
        }
    }
}
