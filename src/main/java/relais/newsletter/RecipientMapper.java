package relais.newsletter;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import relais.people.WorkingTimeMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads copies with all that is known of who gets them. */
public final class RecipientMapper implements RowMapper<Recipient> {

    private final WorkingTimeMapper working = new WorkingTimeMapper();

    @Override
    public Recipient map(ResultSet row, StatementContext context) throws SQLException {
        return new Recipient(
                row.getLong("id"),
                row.getLong("issue_id"),
                row.getObject("leaves_on", LocalDate.class),
                row.getInt("attempts"),
                row.getString("email"),
                row.getString("family_name"),
                new Reader(
                        row.getLong("person_id"),
                        row.getString("given_name"),
                        row.getString("language"),
                        topics(row.getString("topics"))),
                ZoneId.of(row.getString("zone")),
                row.getString("country"),
                Optional.ofNullable(working.map(row, context)),
                row.getBoolean("wanted"),
                row.getInt("refusals"));
    }

    /** As the database gathers them; null where somebody follows none. */
    private static Set<Long> topics(String numbers) {
        return Stream.ofNullable(numbers)
                .flatMap(it -> Stream.of(it.split(",")))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
