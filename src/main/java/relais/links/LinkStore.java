package relais.links;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tracked links, and how often they were opened. */
public interface LinkStore {

    /**
     * Where a code leads: all that opening it needs to know. Whether its owner wants it counted is
     * asked when it is.
     */
    record Way(long id, String target, boolean living) {}

    @SqlQuery("SELECT id, target, ended_at IS NULL AS living FROM tracked_link WHERE code = :code")
    Optional<Way> way(String code);

    /** The code of the one that leads on, else an empty text for one that an editor ended. */
    @SqlQuery(
            """
            SELECT IF(ended_at IS NULL, code, '')
              FROM tracked_link
             WHERE person_id = :personId
               AND network = :network
               AND piece = IFNULL(:itemId, 0)
               AND target_hash = :hash
               AND (living OR ended_by <> person_id)
             ORDER BY living DESC
             LIMIT 1
            """)
    Optional<String> codeOf(long personId, Optional<Long> itemId, String network, byte[] hash);

    /** Nothing when there is such a link, or the code is taken. */
    @SqlUpdate(
            """
            INSERT INTO tracked_link (code, person_id, item_id, network, target, target_hash, made_at)
            VALUES (:code, :personId, :itemId, :network, :target, :hash, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    void insert(
            String code,
            long personId,
            Optional<Long> itemId,
            String network,
            String target,
            byte[] hash,
            Instant at);

    @SqlQuery("links/of-person.sql")
    List<TrackedLink> ofPerson(long personId, long before, int atMost);

    @SqlQuery("links/link.sql")
    Optional<TrackedLink> link(long id);

    @SqlQuery("SELECT id FROM tracked_link WHERE code = :code")
    Optional<Long> idOf(String code);

    default Optional<TrackedLink> byCode(String code) {
        return idOf(code).flatMap(this::link);
    }

    /** False when it had ended before. */
    @SqlUpdate(
            """
            UPDATE tracked_link
               SET ended_at = :at, ended_by = :by, ended_for = :reason
             WHERE id = :id
               AND ended_at IS NULL
            """)
    boolean end(long id, long by, String reason, Instant at);

    @SqlUpdate(
            """
            DELETE v
              FROM link_visit v
              JOIN tracked_link l ON l.id = v.link_id
             WHERE l.person_id = :personId
            """)
    void deleteVisits(long personId);

    /** Counts of days that are over go with them. */
    @SqlUpdate("DELETE FROM tracked_link WHERE person_id = :personId")
    void deleteAll(long personId);

    // Figures

    @SqlQuery("links/counts.sql")
    List<LinkCount> counts(long personId);

    @SqlQuery(
            """
            SELECT c.day, SUM(c.clicks) AS clicks, SUM(c.people) AS people
              FROM (SELECT day, clicks, people FROM link_day WHERE link_id = :linkId AND day >= :from
                     UNION ALL
                    SELECT day, clicks, people FROM link_visit WHERE link_id = :linkId AND day >= :from) c
             GROUP BY c.day
             ORDER BY c.day
            """)
    List<LinkDay> days(long linkId, LocalDate from);

    // Who wants nothing counted

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM link_refusal WHERE person_id = :personId)")
    boolean refuses(long personId);

    @SqlUpdate(
            """
            INSERT INTO link_refusal (person_id, refused_at)
            VALUES (:personId, :at)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    void refuse(long personId, Instant at);

    @SqlUpdate("DELETE FROM link_refusal WHERE person_id = :personId")
    void allow(long personId);

    /** Where in the company somebody is, for roles that end somewhere. */
    record Whereabouts(String unitPath, String country) {}

    @SqlQuery(
            """
            SELECT u.path AS unit_path, p.country
              FROM person p
              JOIN unit u ON u.id = p.unit_id
             WHERE p.id = :personId
            """)
    Optional<Whereabouts> whereabouts(long personId);
}
