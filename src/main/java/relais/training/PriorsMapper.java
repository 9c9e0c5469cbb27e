package relais.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads what is asked first, a list in JSON; none where there is nothing. */
public final class PriorsMapper implements ColumnMapper<List<Prior>> {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public List<Prior> map(ResultSet row, int column, StatementContext context)
            throws SQLException {
        var json = row.getString(column);
        try {
            return json == null ? List.of() : JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new SQLException(e);
        }
    }
}
