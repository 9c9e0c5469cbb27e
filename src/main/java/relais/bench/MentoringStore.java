package relais.bench;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What measuring the champions' tree needs to know of it, and puts into it for a while. */
public interface MentoringStore {

    /** A sponsor who has one, too, and so many people below or a few more. */
    @SqlQuery(
            """
            SELECT b.person_id
              FROM mentoring_branch b
             WHERE NOT b.root
             ORDER BY b.below \\< :below, ABS(CAST(b.below AS SIGNED) - :below)
             LIMIT 1
            """)
    Optional<Long> branchNear(int below);

    /** The same, of those who stand there by name. */
    @SqlQuery(
            """
            SELECT p.handle
              FROM mentoring_branch b
              JOIN membership m ON m.person_id = b.person_id AND m.named_in_tree
              JOIN person p     ON p.id = b.person_id
             WHERE NOT b.root
             ORDER BY b.below \\< :below, ABS(CAST(b.below AS SIGNED) - :below)
             LIMIT 1
            """)
    Optional<String> handleNear(int below);

    /** Handles of people anywhere in the tree. */
    @SqlQuery(
            """
            SELECT p.handle
              FROM sponsorship s
              JOIN membership m ON m.person_id = s.protege_id AND m.named_in_tree
              JOIN person p     ON p.id = s.protege_id AND p.deactivated_at IS NULL
             ORDER BY CRC32(p.id)
             LIMIT :atMost
            """)
    List<String> sponsored(int atMost);

    /** What all connections asked so far. */
    @SqlQuery(
            "SELECT CAST(variable_value AS UNSIGNED) FROM information_schema.global_status WHERE"
                    + " variable_name = 'QUESTIONS'")
    long statements();

    /**
     * Asks for people without a sponsor and without protégés, each of a champion with a free place;
     * no champion is asked twice.
     */
    @SqlUpdate(
            """
            INSERT INTO sponsorship_request (protege_id, champion_id, message, asked_at)
            SELECT m.person_id, c.person_id, 'bench', :at
              FROM (SELECT m.person_id, ROW_NUMBER() OVER (ORDER BY CRC32(CONCAT(m.person_id, :at))) AS n
                      FROM membership m
                      JOIN person p                     ON p.id = m.person_id AND p.deactivated_at IS NULL
                      LEFT JOIN sponsorship s           ON s.protege_id = m.person_id
                      LEFT JOIN mentoring_branch b      ON b.person_id = m.person_id
                      LEFT JOIN champion c              ON c.person_id = m.person_id
                      LEFT JOIN sponsorship_request r   ON r.open_for = m.person_id
                     WHERE s.protege_id IS NULL
                       AND b.person_id IS NULL
                       AND c.person_id IS NULL
                       AND r.id IS NULL) m
              JOIN (SELECT c.person_id, ROW_NUMBER() OVER (ORDER BY CRC32(CONCAT(c.person_id, :at))) AS n
                      FROM champion c
                      JOIN membership m ON m.person_id = c.person_id
                      JOIN person p     ON p.id = c.person_id AND p.deactivated_at IS NULL
                     WHERE c.valid_until >= :today
                       AND (SELECT COUNT(*) FROM sponsorship s WHERE s.sponsor_id = c.person_id)
                           \\< COALESCE(c.places, :places)) c ON c.n = m.n
             WHERE m.n \\<= :atMost
            """)
    int ask(Instant at, LocalDate today, int places, int atMost);

    /** Those of this suite that are open: the request, and the champion who was asked. */
    @SqlQuery(
            """
            SELECT id, champion_id
              FROM sponsorship_request
             WHERE message = 'bench'
               AND answered_at IS NULL
            """)
    @KeyColumn("id")
    @ValueColumn("champion_id")
    Map<Long, Long> asked();

    /** Pairs of this suite are taken apart as though they had never been. */
    @SqlUpdate(
            """
            DELETE s
              FROM sponsorship s
              JOIN sponsorship_request r ON r.protege_id = s.protege_id
                                        AND r.champion_id = s.sponsor_id
             WHERE r.message = 'bench'
            """)
    void forgetPairs();

    /** Nodes keep nothing that they read of the tree before. */
    @SqlUpdate(
            """
            INSERT INTO tree_version (slot, version)
            VALUES (0, 1)
                ON DUPLICATE KEY UPDATE version = version + 1
            """)
    void changeTree();

    @SqlUpdate("DELETE FROM sponsorship_request WHERE message = 'bench'")
    void forgetRequests();

    @SqlQuery("SELECT below FROM mentoring_branch WHERE person_id = :personId")
    int below(long personId);

    record Sponsorship(long sponsorId, Instant since) {}

    @SqlQuery("SELECT sponsor_id, since FROM sponsorship WHERE protege_id = :personId")
    Sponsorship sponsorshipOf(long personId);

    @SqlUpdate(
            """
            UPDATE sponsorship
               SET sponsor_id = :sponsorId, since = :since
             WHERE protege_id = :personId
            """)
    void restore(long personId, long sponsorId, Instant since);

    @SqlUpdate("DELETE FROM sponsorship_past WHERE protege_id = :personId AND ended_at >= :since")
    void forgetPast(long personId, Instant since);

    /** A champion with a free place who is neither below somebody nor their sponsor. */
    @SqlQuery(
            """
            WITH RECURSIVE below AS (
              SELECT CAST(:personId AS UNSIGNED) AS id
               UNION ALL
              SELECT s.protege_id FROM below b JOIN sponsorship s ON s.sponsor_id = b.id
            )
            SELECT c.person_id
              FROM champion c
              JOIN membership m ON m.person_id = c.person_id
              JOIN person p     ON p.id = c.person_id AND p.deactivated_at IS NULL
             WHERE c.valid_until >= :today
               AND c.person_id NOT IN (SELECT id FROM below)
               AND c.person_id NOT IN (SELECT sponsor_id FROM sponsorship      WHERE protege_id = :personId)
               AND c.person_id NOT IN (SELECT protege_id FROM sponsorship_past WHERE sponsor_id = :personId)
               AND (SELECT COUNT(*) FROM sponsorship s WHERE s.sponsor_id = c.person_id) \\< COALESCE(c.places, :places)
             ORDER BY CRC32(CONCAT(c.person_id, :round))
             LIMIT 1
            """)
    Optional<Long> elsewhere(long personId, LocalDate today, int places, long round);

    @SqlUpdate(
            """
            INSERT INTO sponsorship_request (protege_id, champion_id, message, successor_of, asked_at)
            VALUES (:personId, :championId, 'bench', :sponsorId, :at)
            """)
    void propose(long personId, long championId, long sponsorId, Instant at);

    @SqlQuery("SELECT person_id FROM membership ORDER BY CRC32(person_id) LIMIT :atMost")
    List<Long> members(int atMost);

    @SqlQuery("SELECT person_id FROM champion ORDER BY CRC32(person_id) LIMIT :atMost")
    List<Long> champions(int atMost);

    /** Some of those without a sponsor look for one for a while. */
    @SqlUpdate(
            """
            INSERT INTO sponsor_looking (person_id, since, wish)
            SELECT m.person_id, :at, 'bench'
              FROM membership m
              LEFT JOIN sponsorship s ON s.protege_id = m.person_id
              LEFT JOIN champion c    ON c.person_id = m.person_id
             WHERE s.protege_id IS NULL
               AND c.person_id IS NULL
             ORDER BY CRC32(m.person_id)
             LIMIT :atMost
                ON DUPLICATE KEY UPDATE wish = sponsor_looking.wish
            """)
    void look(Instant at, int atMost);

    @SqlUpdate("DELETE FROM sponsor_looking WHERE wish = 'bench'")
    void forgetLooking();
}
