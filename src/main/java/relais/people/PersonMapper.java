package relais.people;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a person with their grants, which come in one column: role, unit path and country each. */
public final class PersonMapper implements RowMapper<Person> {

    @Override
    public Person map(ResultSet row, StatementContext context) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("handle"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getLong("unit_id"),
                row.getString("unit_path"),
                row.getString("country"),
                row.getString("language"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("leader"),
                row.getBoolean("ambassador"),
                row.getBoolean("champion"),
                grants(row.getString("grants")));
    }

    private static List<Grant> grants(String grants) {
        return grants == null
                ? List.of()
                : Arrays.stream(grants.split(",")).map(PersonMapper::grant).toList();
    }

    private static Grant grant(String grant) {
        var parts = grant.split(":", -1);
        return new Grant(Role.valueOf(parts[0]), given(parts[1]), given(parts[2]));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
