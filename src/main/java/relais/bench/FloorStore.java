package relais.bench;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.util.Optional;

/** The floor's statements: each reads one row by its primary key. */
public interface FloorStore {

    @SqlQuery("SELECT expiry_time FROM http_session WHERE session_id = :id")
    Optional<Long> session(String id);

    @SqlQuery("SELECT id, handle, family_name AS name, country FROM person WHERE id = :id")
    Optional<FloorPage.FloorRow> person(long id);
}
