package relais.feed;

import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads for whom something is from lines that the database gathered. */
public final class AudienceMapper implements ColumnMapper<Audience> {

    @Override
    public Audience map(ResultSet row, int column, StatementContext context) throws SQLException {
        return Audience.written(Optional.ofNullable(row.getString(column)));
    }
}
