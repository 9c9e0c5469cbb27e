package relais.packages;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was said of somebody in a package, by its content and by the portal. */
public interface StatementStore {

    @SqlUpdate(
            """
            INSERT INTO package_statement (person_id, package_id, id, verb, activity, stored_at, size, body)
            VALUES (:personId, :packageId, :id, :verb, :activity, :at, OCTET_LENGTH(:body), :body)
            """)
    void insert(
            long personId,
            long packageId,
            String id,
            String verb,
            Optional<String> activity,
            Instant at,
            String body);

    @SqlQuery(
            """
            SELECT body
              FROM package_statement
             WHERE person_id = :personId
               AND package_id = :packageId
               AND id = :id
            """)
    Optional<String> find(long personId, long packageId, String id);

    /** How many there are, and how long they are together. */
    record Amount(int count, long bytes) {}

    @SqlQuery(
            """
            SELECT COUNT(*) AS count, COALESCE(SUM(size), 0) AS bytes
              FROM package_statement
             WHERE person_id = :personId
               AND package_id = :packageId
            """)
    Amount amount(long personId, long packageId);

    record Numbered(long number, String body) {}

    @SqlQuery("packages/statements.sql")
    List<Numbered> list(long personId, long packageId, @BindMethods StatementQuery query);

    /** Some of those that came before then; false when there are none. */
    @SqlUpdate("DELETE FROM package_statement WHERE stored_at \\< :before LIMIT 1000")
    boolean deleteSome(Instant before);

    @SqlUpdate("DELETE FROM package_statement WHERE person_id = :personId")
    void erase(long personId);
}
