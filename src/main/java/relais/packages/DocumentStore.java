package relais.packages;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What cmi5 content wants to be reminded of. Whoever writes here holds the person's row. */
public interface DocumentStore {

    @SqlQuery(
            """
            SELECT content_type, changed_at, body
              FROM package_document
             WHERE person_id = :personId
               AND package_id = :packageId
               AND part = :part
               AND name = :name
            """)
    Optional<Document> find(@BindMethods Folder folder, String name);

    /** Of those that were changed after then. */
    @SqlQuery(
            """
            SELECT name
              FROM package_document
             WHERE person_id = :personId
               AND package_id = :packageId
               AND part = :part
               AND (:since IS NULL OR changed_at > :since)
             ORDER BY name
            """)
    List<String> names(@BindMethods Folder folder, Optional<Instant> since);

    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM package_document
             WHERE person_id = :personId
               AND package_id = :packageId
               AND part = :part
            """)
    int count(@BindMethods Folder folder);

    @SqlUpdate(
            """
            INSERT INTO package_document (person_id, package_id, part, name, content_type, changed_at, body)
            VALUES (:personId, :packageId, :part, :name, :contentType, :changedAt, :body)
                ON DUPLICATE KEY UPDATE content_type = :contentType, changed_at = :changedAt, body = :body
            """)
    void put(@BindMethods Folder folder, String name, @BindMethods Document document);

    @SqlUpdate(
            """
            DELETE FROM package_document
             WHERE person_id = :personId
               AND package_id = :packageId
               AND part = :part
               AND (:name IS NULL OR name = :name)
            """)
    void delete(@BindMethods Folder folder, Optional<String> name);

    @SqlUpdate("DELETE FROM package_document WHERE person_id = :personId")
    void erase(long personId);
}
