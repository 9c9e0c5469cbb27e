package relais.people;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;

/** Reads when somebody works; the columns are not there for those who never said. */
public final class WorkingTimeMapper implements RowMapper<WorkingTime> {

    @Override
    public WorkingTime map(ResultSet row, StatementContext context) throws SQLException {
        return row.getString("days") == null
                ? null
                : new WorkingTime(
                        WorkingTime.daysOf(row.getString("days")),
                        row.getObject("begins", LocalTime.class),
                        row.getObject("ends", LocalTime.class));
    }
}
