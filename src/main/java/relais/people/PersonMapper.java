package relais.people;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads a line of the view person_rights: a person with one of their grants, or with none. */
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
                row.getBoolean("ever_champion"),
                pause(row),
                grants(row));
    }

    private static Optional<Pause> pause(ResultSet row) throws SQLException {
        var startsAt = row.getObject("pause_starts_at", LocalDateTime.class);
        var endsAt = row.getObject("pause_ends_at", LocalDateTime.class);
        return Optional.ofNullable(startsAt)
                .map(
                        it ->
                                new Pause(
                                        it.toInstant(ZoneOffset.UTC),
                                        Optional.ofNullable(endsAt)
                                                .map(end -> end.toInstant(ZoneOffset.UTC))));
    }

    private static List<Grant> grants(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null
                ? List.of()
                : List.of(
                        new Grant(
                                Role.valueOf(role),
                                Optional.ofNullable(row.getString("role_unit_path")),
                                Optional.ofNullable(row.getString("role_country"))));
    }
}
