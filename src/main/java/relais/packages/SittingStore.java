package relais.packages;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** cmi5 content that people have open, or had. Whoever writes here holds the person's row. */
public interface SittingStore {

    /** False when there is one of this id already. */
    @SqlUpdate(
            """
            INSERT INTO package_sitting (id, person_id, item_id, review, begun_at, said_at)
            SELECT :id, a.person_id, a.item_id, a.done_at IS NOT NULL, :at, :at
              FROM package_attempt a
             WHERE a.person_id = :personId
               AND a.item_id = :itemId
                ON DUPLICATE KEY UPDATE id = package_sitting.id
            """)
    boolean begin(String id, long personId, long itemId, Instant at);

    @SqlQuery(
            """
            SELECT s.id, s.item_id, i.rules, s.review, s.begun_at, s.said_at, s.initialized_at, s.judged,
                   s.terminated_at, s.ended_at, s.abandoned
              FROM package_sitting s
              JOIN package_item i ON i.id = s.item_id
             WHERE s.id = :id
               AND s.person_id = :personId
            """)
    Optional<Sitting> sitting(String id, long personId);

    /** Those in any part of the package that came to no end. */
    @SqlQuery("packages/open-sittings.sql")
    List<Sitting> open(long personId, long packageId, String besides);

    @SqlUpdate(
            """
            UPDATE package_sitting
               SET said_at = :at, initialized_at = :initializedAt, judged = :judged, terminated_at = :terminatedAt,
                   ended_at = :endedAt
             WHERE id = :id
            """)
    void write(
            String id,
            Instant at,
            Optional<Instant> initializedAt,
            boolean judged,
            Optional<Instant> terminatedAt,
            Optional<Instant> endedAt);

    @SqlUpdate("UPDATE package_sitting SET ended_at = :at, abandoned = 1 WHERE id = :id")
    void abandon(String id, Instant at);

    /** Some of those that began before then; false when there are none. */
    @SqlUpdate("DELETE FROM package_sitting WHERE begun_at \\< :before LIMIT 1000")
    boolean deleteSome(Instant before);

    @SqlUpdate("DELETE FROM package_sitting WHERE person_id = :personId")
    void erase(long personId);
}
