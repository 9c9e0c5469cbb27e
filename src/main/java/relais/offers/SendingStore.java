package relais.offers;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Offers on their way to people, a batch of lines at a time, and what becomes of them there. */
public interface SendingStore {

    /** What is to be sent. */
    record Order(long id, long pathId, Optional<Long> moduleId, String note, String maker) {}

    /** Somebody who is to be told. */
    record Addressee(long personId, String language) {}

    /** What stands offered to somebody. */
    record Made(long id, long personId, long offerId) {}

    @SqlQuery(
            """
            SELECT id
              FROM offer
             WHERE finished_at IS NULL
               AND confirmed_at IS NOT NULL
               AND withdrawn_at IS NULL
             ORDER BY confirmed_at
            """)
    List<Long> unfinished();

    /** Locked; empty while another server is at it, and when it was withdrawn. */
    @SqlQuery(
            """
            SELECT o.id, o.path_id, o.module_id, o.note,
                   (SELECT CONCAT(p.given_name, ' ', p.family_name) FROM person p WHERE p.id = o.made_by) AS maker
              FROM offer o
             WHERE o.id = :offerId
               AND o.finished_at IS NULL
               AND o.withdrawn_at IS NULL
               FOR UPDATE SKIP LOCKED
            """)
    Optional<Order> take(long offerId);

    @SqlQuery(
            """
            SELECT person_id
              FROM offer_line
             WHERE offer_id = :offerId
               AND outcome = 'TO_OFFER'
             ORDER BY line
             LIMIT :atMost
            """)
    List<Long> next(long offerId, int atMost);

    /**
     * What an earlier offer said that was withdrawn is said by this one. What is closed stays so.
     */
    @SqlUpdate(
            """
            UPDATE offer_made m
              JOIN offer o   ON o.id = :offerId
              JOIN offer old ON old.id = m.offer_id AND old.withdrawn_at IS NOT NULL
               SET m.offer_id = o.id, m.completed_at = NULL
             WHERE m.person_id IN (<people>)
               AND m.path_id = o.path_id
               AND m.module_id <=> o.module_id
            """)
    void renew(long offerId, @BindList Collection<Long> people);

    /** Whoever was offered the same already has it once. */
    @SqlUpdate(
            """
            INSERT INTO offer_made (person_id, path_id, module_id, offer_id)
            SELECT p.id, o.path_id, o.module_id, o.id
              FROM offer o
              JOIN person p ON p.id IN (<people>) AND p.deactivated_at IS NULL
             WHERE o.id = :offerId
                ON DUPLICATE KEY UPDATE offer_id = offer_made.offer_id
            """)
    void insert(long offerId, @BindList Collection<Long> people);

    @SqlUpdate("offers/close.sql")
    void closeNeedless(long offerId, @BindList Collection<Long> people, Instant now);

    @SqlQuery(
            """
            SELECT p.id AS person_id, p.language
              FROM offer_made m
              JOIN person p ON p.id = m.person_id
             WHERE m.offer_id = :offerId
               AND m.person_id IN (<people>)
               AND m.closed_at IS NULL
            """)
    List<Addressee> addressees(long offerId, @BindList Collection<Long> people);

    /** Says of each line what became of it: somebody who has left meanwhile is not there. */
    @SqlUpdate(
            """
            UPDATE offer_line l
              JOIN offer o           ON o.id = l.offer_id
              LEFT JOIN offer_made m ON m.person_id = l.person_id AND m.path_id = o.path_id AND m.module_id <=> o.module_id
               SET l.outcome = CASE WHEN m.offer_id = o.id THEN 'OFFERED'
                                    WHEN m.offer_id IS NULL THEN 'UNKNOWN'
                                    ELSE 'BEFORE' END
             WHERE l.offer_id = :offerId
               AND l.person_id IN (<people>)
            """)
    void settle(long offerId, @BindList Collection<Long> people);

    @SqlUpdate("UPDATE offer SET finished_at = :at WHERE id = :offerId")
    void finish(long offerId, Instant at);

    // Those that were withdrawn

    record Clearing(long id, int clearedTo) {}

    record Told(int line, long personId) {}

    /** Locked; those of other servers are passed over. */
    @SqlQuery(
            """
            SELECT id, cleared_to
              FROM offer
             WHERE cleared_to IS NOT NULL
             ORDER BY id
             LIMIT 1
               FOR UPDATE SKIP LOCKED
            """)
    Optional<Clearing> toClear();

    @SqlQuery(
            """
            SELECT line, person_id
              FROM offer_line
             WHERE offer_id = :offerId
               AND outcome = 'OFFERED'
               AND line > :after
             ORDER BY line
             LIMIT :atMost
            """)
    List<Told> told(long offerId, int after, int atMost);

    @SqlUpdate("UPDATE offer SET cleared_to = :line WHERE id = :offerId")
    void clear(long offerId, Optional<Integer> line);

    // Those that were followed

    @SqlQuery("offers/completed.sql")
    List<Made> completed(String completions);

    @SqlUpdate(
            """
            UPDATE offer_made
               SET completed_at = :at, closed_at = COALESCE(closed_at, :at)
             WHERE id = :id
            """)
    void complete(long id, Instant at);
}
