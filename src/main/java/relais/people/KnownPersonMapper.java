package relais.people;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the whole directory: words that many people share are kept once. */
public final class KnownPersonMapper implements RowMapper<KnownPerson> {

    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    @Override
    public KnownPerson map(ResultSet row, StatementContext context) throws SQLException {
        return new KnownPerson(
                row.getLong("id"),
                row.getString("handle"),
                row.getBoolean("active"),
                row.getLong("manager_id"),
                shared(row, "roles"),
                row.getBoolean("administrator"),
                entry(row));
    }

    private DirectoryEntry entry(ResultSet row) throws SQLException {
        return new DirectoryEntry(
                row.getString("employee_number"),
                row.getString("email"),
                shared(row, "given_name"),
                shared(row, "family_name"),
                shared(row, "unit_code"),
                shared(row, "country"),
                zones.computeIfAbsent(row.getString("zone"), ZoneId::of),
                shared(row, "job_family"),
                shared(row, "job_title"),
                row.getBoolean("leader"),
                date(row, "arrived_on"),
                date(row, "departs_on"));
    }

    private String shared(ResultSet row, String column) throws SQLException {
        return shared.computeIfAbsent(row.getString(column), text -> text);
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
