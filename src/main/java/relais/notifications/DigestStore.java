package relais.notifications;

import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Weekly letters, and when to look at whom. */
public interface DigestStore {

    /** A letter that is to be decided on. */
    record Wish(long personId, LocalDate week, Instant since, Instant until, Instant expiresAt) {}

    /** When to look at somebody again. */
    record Look(long personId, Instant at) {}

    /** What one letter tells. */
    record Span(Instant sinceAt, Instant untilAt) {}

    @SqlQuery("SELECT told_until FROM digest_sweep WHERE id = 1")
    Instant sweptUntil();

    @SqlUpdate("UPDATE digest_sweep SET told_until = :now WHERE id = 1 AND told_until < :now")
    void sweptUntil(Instant now);

    /** Members who were told something since then, and have not read it, are looked at now. */
    @SqlUpdate(
            """
            INSERT INTO digest_due (person_id, due_at)
            SELECT DISTINCT n.person_id, :now
              FROM notification n
              JOIN membership m ON m.person_id = n.person_id
             WHERE n.told_at >= :since
               AND n.told_at <  :until
               AND n.read_at IS NULL
             ORDER BY n.person_id
                ON DUPLICATE KEY UPDATE person_id = digest_due.person_id
            """)
    int sweep(Instant since, Instant until, Instant now);

    /** The same for those of these people who are members. */
    @SqlUpdate(
            """
            INSERT INTO digest_due (person_id, due_at)
            SELECT m.person_id, :now
              FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN membership m ON m.person_id = k.id
             ORDER BY m.person_id
                ON DUPLICATE KEY UPDATE person_id = digest_due.person_id
            """)
    void lookAt(String people, Instant now);

    @SqlQuery("notifications/due.sql")
    @RegisterRowMapper(CandidateMapper.class)
    List<Candidate> due(Instant now, Instant earliest, int atMost);

    /** Whoever has had a letter of that week has no other: the row keeps the batch of the first. */
    @SqlBatch(
            """
            INSERT INTO digest (person_id, week, since_at, until_at, decided_at, batch)
            VALUES (:personId, :week, :since, :until, :now, :batch)
                ON DUPLICATE KEY UPDATE id = id
            """)
    void insert(@BindMethods Collection<Wish> wishes, Instant now, String batch);

    @SqlQuery("SELECT person_id FROM digest WHERE batch = :batch")
    List<Long> first(String batch);

    @SqlBatch("UPDATE digest_due SET due_at = :at WHERE person_id = :personId")
    void lookAgain(@BindMethods Collection<Look> looks);

    @SqlBatch("DELETE FROM digest_due WHERE person_id = :personId")
    void drop(Collection<Long> personId);

    /** Somebody chose anew: what was worked out for them no longer holds. */
    @SqlUpdate(
            """
            INSERT INTO digest_due (person_id, due_at)
            VALUES (:personId, :now)
                ON DUPLICATE KEY UPDATE due_at = VALUES(due_at)
            """)
    void lookNow(long personId, Instant now);

    @SqlQuery(
            """
            SELECT since_at, until_at
              FROM digest
             WHERE person_id = :personId
               AND week = :week
            """)
    Optional<Span> span(long personId, LocalDate week);
}
