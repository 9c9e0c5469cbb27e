package relais.certificates;

import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads an edition, which is JSON. */
public final class EditionMapper implements ColumnMapper<Edition> {

    @Override
    public Edition map(ResultSet row, int column, StatementContext context) throws SQLException {
        return Edition.read(row.getString(column));
    }
}
