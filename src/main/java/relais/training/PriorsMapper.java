package relais.training;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

import relais.database.Json;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads what is asked first, a list in JSON; none where there is nothing. */
public final class PriorsMapper implements ColumnMapper<List<Prior>> {

    @Override
    public List<Prior> map(ResultSet row, int column, StatementContext context)
            throws SQLException {
        var json = row.getString(column);
        return json == null ? List.of() : Json.read(json, new TypeReference<>() {});
    }
}
