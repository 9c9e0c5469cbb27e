package relais.newsletter;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies of issues, one for each reader, and who wants none. */
public interface CopyStore {

    /** When somebody's copy may leave. */
    record Due(long personId, Instant at) {}

    @SqlQuery("newsletter/members.sql")
    @RegisterRowMapper(CandidateMapper.class)
    List<Candidate> members(long issueId, long after, int atMost);

    /** Whoever has one keeps it. */
    @SqlUpdate(
            """
            INSERT INTO newsletter_copy (issue_id, person_id, due_at)
            SELECT :issueId, k.person_id, k.due_at
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                     person_id BIGINT UNSIGNED PATH '$[0]',
                     due_at    DATETIME(6)     PATH '$[1]')) k
                ON DUPLICATE KEY UPDATE id = newsletter_copy.id
            """)
    void insert(long issueId, String rows);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM newsletter_copy WHERE due_at <= :now)")
    boolean isAnyDue(Instant now);

    /** Reserves what is due, and no longer than until then. */
    @SqlUpdate(
            """
            UPDATE newsletter_copy
               SET taken_by = :batch, due_at = :until
             WHERE due_at <= :now
             ORDER BY due_at, id
             LIMIT :atMost
            """)
    int take(String batch, Instant now, Instant until, int atMost);

    @SqlQuery("newsletter/taken.sql")
    @RegisterRowMapper(RecipientMapper.class)
    List<Recipient> taken(String batch, Instant now);

    /** What was reserved and has not begun may leave at once, by whomever. */
    @SqlUpdate(
            """
            UPDATE newsletter_copy
               SET taken_by = NULL, due_at = :now
             WHERE taken_by = :batch
               AND begun_at IS NULL
               AND due_at IS NOT NULL
            """)
    void giveBack(String batch, Instant now);

    /**
     * Notes that one has left and the next begins, in one statement: a commit for each mail, and
     * never more than one of them in the open.
     *
     * @param done 0 where there is none
     * @return how many rows changed: the next is ours if it is one more than were done
     */
    @SqlUpdate(
            """
            UPDATE newsletter_copy
               SET begun_at = IF(id = :next, :now, begun_at),
                   attempts = IF(id = :next, attempts + 1, attempts),
                   sent_at  = IF(id = :done, :now, sent_at),
                   due_at   = NULL
             WHERE id IN (:done, :next)
               AND (id = :done OR taken_by = :batch AND begun_at IS NULL AND due_at IS NOT NULL)
            """)
    int proceed(long done, long next, String batch, Instant now);

    @SqlUpdate("UPDATE newsletter_copy SET sent_at = :now WHERE id = :id")
    void sent(long id, Instant now);

    /** It surely did not leave. */
    @SqlUpdate(
            """
            UPDATE newsletter_copy
               SET begun_at = NULL, taken_by = NULL, due_at = :at, reply = LEFT(:reply, 300)
             WHERE id = :id
               AND sent_at IS NULL
            """)
    void again(long id, Instant at, String reply);

    /** It never will. */
    @SqlUpdate(
            """
            UPDATE newsletter_copy
               SET refused_at = :now, reply = LEFT(:reply, 300)
             WHERE id = :id
               AND sent_at IS NULL
            """)
    void refused(long id, Instant now, String reply);

    /** Nobody knows: as it stands, it is never due again. */
    @SqlUpdate("UPDATE newsletter_copy SET reply = LEFT(:reply, 300) WHERE id = :id")
    void unknown(long id, String reply);

    /** There is no reason for it any more, or not before then. */
    @SqlUpdate(
            """
            UPDATE newsletter_copy
               SET taken_by = NULL, due_at = :at
             WHERE id = :id
               AND taken_by = :batch
               AND begun_at IS NULL
            """)
    void putOff(long id, String batch, Optional<Instant> at);

    /** Nothing of it leaves any more but what is leaving at this moment. */
    @SqlUpdate(
            """
            UPDATE newsletter_copy
               SET due_at = NULL
             WHERE issue_id = :issueId
               AND due_at IS NOT NULL
            """)
    void stop(long issueId);

    @SqlQuery("newsletter/figures.sql")
    Figures figures(long issueId, Instant silentSince);

    @SqlQuery(
            """
            SELECT p.given_name, p.family_name, c.begun_at
              FROM newsletter_copy c
              JOIN person p ON p.id = c.person_id
             WHERE c.issue_id = :issueId
               AND c.begun_at <= :silentSince
               AND c.sent_at IS NULL
               AND c.refused_at IS NULL
             ORDER BY c.begun_at, c.id
             LIMIT :atMost
            """)
    List<PerhapsSent> perhapsSent(long issueId, Instant silentSince, int atMost);

    @SqlUpdate("DELETE FROM newsletter_copy WHERE issue_id = :issueId LIMIT 10000")
    int forget(long issueId);

    // Who wants it

    @SqlQuery("newsletter/readers.sql")
    @KeyColumn("language")
    @ValueColumn("people")
    Map<String, Long> readers();

    /** Empty for those who are not in the programme. */
    @SqlQuery(
            """
            SELECT r.off_since IS NULL AS wanted, r.stopped_at IS NOT NULL AS refused
              FROM membership m
              LEFT JOIN newsletter_reader r ON r.person_id = m.person_id
             WHERE m.person_id = :personId
            """)
    Optional<Subscription> subscription(long personId);

    /** Of a member; of nobody else is anything kept. */
    @SqlUpdate(
            """
            INSERT INTO newsletter_reader (person_id, off_since)
            SELECT m.person_id, :at
              FROM membership m
             WHERE m.person_id = :personId
                ON DUPLICATE KEY UPDATE off_since = COALESCE(newsletter_reader.off_since, VALUES(off_since))
            """)
    void switchOff(long personId, Instant at);

    /** What was refused before is forgotten with it. */
    @SqlUpdate("DELETE FROM newsletter_reader WHERE person_id = :personId")
    void switchOn(long personId);

    @SqlUpdate(
            """
            INSERT INTO newsletter_reader (person_id, refusals)
            VALUES (:personId, 1)
                ON DUPLICATE KEY UPDATE refusals = refusals + 1
            """)
    void countRefusal(long personId);

    @SqlUpdate("UPDATE newsletter_reader SET refusals = 0 WHERE person_id = :personId")
    void forgetRefusals(long personId);

    /** True where it was one too many. */
    @SqlUpdate(
            """
            UPDATE newsletter_reader
               SET stopped_at = :at
             WHERE person_id = :personId
               AND refusals >= :most
               AND stopped_at IS NULL
            """)
    boolean stopWriting(long personId, int most, Instant at);

    @SqlUpdate("DELETE FROM newsletter_copy WHERE person_id = :personId")
    void forgetCopies(long personId);
}
