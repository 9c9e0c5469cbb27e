package relais.badges;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** Who issues badges; rows are added, never changed. */
public interface IssuerStore {

    /** The latest first. */
    @SqlQuery(
            """
            SELECT i.id, i.name, i.url, i.email, i.description, i.since,
                   CONCAT(p.given_name, ' ', p.family_name) AS set_by
              FROM badge_issuer i
              LEFT JOIN person p ON p.id = i.set_by
             ORDER BY i.id DESC
            """)
    List<Issuer> all();

    /** False when another has replaced that one already. */
    @SqlUpdate(
            """
            INSERT INTO badge_issuer (name, url, email, description, since, set_by, replaces_id)
            VALUES (:name, :url, :email, :description, :at, :by, :replaces)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean insert(
            String name,
            String url,
            String email,
            String description,
            Instant at,
            long by,
            long replaces);
}
