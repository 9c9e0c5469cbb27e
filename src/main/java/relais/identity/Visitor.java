package relais.identity;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import relais.people.Person;
import relais.people.PersonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whom a session belongs to, when it began, and when that was last written down. */
record Visitor(Person person, Instant began, Instant seen) {

    /** Of the lines of one session, one for each grant. */
    static Optional<Visitor> of(List<Visitor> lines) {
        return Person.withAllGrants(lines.stream().map(Visitor::person).toList())
                .map(person -> new Visitor(person, lines.getFirst().began, lines.getFirst().seen));
    }

    /** Public, as JDBI makes it. */
    public static final class Mapper implements RowMapper<Visitor> {

        private final PersonMapper people = new PersonMapper();

        @Override
        public Visitor map(ResultSet row, StatementContext context) throws SQLException {
            return new Visitor(
                    people.map(row, context),
                    Instant.ofEpochMilli(row.getLong("create_time")),
                    Instant.ofEpochMilli(row.getLong("access_time")));
        }
    }
}
