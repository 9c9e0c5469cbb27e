package relais.presswatch;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a source with its last report, which is kept as JSON. */
public final class FeedSourceMapper implements RowMapper<FeedSource> {

    @Override
    public FeedSource map(ResultSet row, StatementContext context) throws SQLException {
        return new FeedSource(
                row.getLong("id"),
                row.getString("address"),
                row.getString("name"),
                row.getString("language"),
                Optional.ofNullable(row.getObject("topic_id", Long.class)),
                Optional.ofNullable(row.getString("topic_name")),
                instant(row, "due_at"),
                instant(row, "asked_at"),
                instant(row, "paused_at"),
                instant(row, "fetched_at"),
                instant(row, "worked_at"),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("problem")).map(Problem::valueOf),
                row.getString("problem_detail"),
                FetchReport.of(row.getString("report")),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                Optional.ofNullable(row.getString("moved_to")),
                row.getBoolean("publishes"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
