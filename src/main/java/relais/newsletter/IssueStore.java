package relais.newsletter;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Issues and what is in them. */
public interface IssueStore {

    /** An entry in its place. */
    record Placed(int position, Entry entry) {}

    /** The latest week first. */
    @SqlQuery("SELECT * FROM newsletter_issue ORDER BY week DESC LIMIT :atMost")
    List<Issue> latest(int atMost);

    @SqlQuery("SELECT * FROM newsletter_issue WHERE id = :id")
    Optional<Issue> issue(long id);

    /** Empty when that week has one already. */
    @SqlUpdate(
            """
            INSERT INTO newsletter_issue (week, made_by, made_at)
            VALUES (:week, :by, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(LocalDate week, long by, Instant at);

    @SqlQuery("SELECT id FROM newsletter_issue WHERE week = :week")
    long ofWeek(LocalDate week);

    /** False when it is not what was seen any more, or no draft. */
    @SqlUpdate(
            """
            UPDATE newsletter_issue
               SET revision = revision + 1
             WHERE id = :id
               AND revision = :seen
               AND released_at IS NULL
            """)
    boolean change(long id, int seen);

    /** The same, and it leaves on that day. */
    @SqlUpdate(
            """
            UPDATE newsletter_issue
               SET revision = revision + 1, leaves_on = :on, released_at = :at, released_by = :by
             WHERE id = :id
               AND revision = :seen
               AND released_at IS NULL
            """)
    boolean release(long id, int seen, LocalDate on, long by, Instant at);

    /** False when copies are made already. */
    @SqlUpdate(
            """
            UPDATE newsletter_issue
               SET revision = revision + 1, leaves_on = NULL, released_at = NULL, released_by = NULL
             WHERE id = :id
               AND released_at IS NOT NULL
               AND begun_at IS NULL
            """)
    boolean takeBack(long id);

    @SqlUpdate(
            """
            UPDATE newsletter_issue
               SET stopped_at = :at, stopped_by = :by
             WHERE id = :id
               AND begun_at IS NOT NULL
               AND stopped_at IS NULL
               AND closed_at IS NULL
            """)
    boolean stop(long id, long by, Instant at);

    // What is in it

    @SqlQuery(
            """
            SELECT language, subject, introduction
              FROM newsletter_text
             WHERE issue_id = :id
             ORDER BY language DESC
            """)
    List<IssueText> texts(long id);

    @SqlQuery(
            """
            SELECT item_id, topic_id, line_fr, line_en
              FROM newsletter_piece
             WHERE issue_id = :id
             ORDER BY position, item_id
            """)
    List<Entry> entries(long id);

    @SqlUpdate("DELETE FROM newsletter_text WHERE issue_id = :id")
    void forgetTexts(long id);

    @SqlUpdate("DELETE FROM newsletter_piece WHERE issue_id = :id")
    void forgetEntries(long id);

    /** After what is in it. */
    @SqlUpdate("DELETE FROM newsletter_issue WHERE id = :id")
    void forget(long id);

    @SqlBatch(
            """
            INSERT INTO newsletter_text (issue_id, language, subject, introduction)
            VALUES (:id, :language, :subject, :introduction)
            """)
    void insertTexts(long id, @BindMethods Collection<IssueText> texts);

    @SqlBatch(
            """
            INSERT INTO newsletter_piece (issue_id, item_id, position, topic_id, line_fr, line_en)
            VALUES (:id, :it.entry.itemId, :it.position, :it.entry.topicId, :it.entry.lineFr, :it.entry.lineEn)
            """)
    void insertEntries(long id, @BindMethods("it") Collection<Placed> entries);

    // On its way

    /** Those whose day has come somewhere, and that are not over. */
    @SqlQuery(
            """
            SELECT *
              FROM newsletter_issue
             WHERE released_at IS NOT NULL
               AND closed_at IS NULL
               AND leaves_on <= :day
             ORDER BY week
            """)
    List<Issue> leaving(LocalDate day);

    /** From now on its words stay as they are. False when it was taken back, or stopped. */
    @SqlUpdate(
            """
            UPDATE newsletter_issue
               SET begun_at = COALESCE(begun_at, :at), enlisted_to = :upTo
             WHERE id = :id
               AND released_at IS NOT NULL
               AND stopped_at IS NULL
            """)
    boolean enlisted(long id, long upTo, Instant at);

    /** Held until the transaction ends: up to which number members have their copies. */
    @SqlQuery(
            """
            SELECT enlisted_to
              FROM newsletter_issue
             WHERE id = :id
               AND released_at IS NOT NULL
               AND stopped_at IS NULL
               AND enlisted_at IS NULL
               FOR UPDATE
            """)
    Optional<Long> holdEnlisting(long id);

    @SqlUpdate(
            """
            UPDATE newsletter_issue
               SET begun_at = COALESCE(begun_at, :at), enlisted_at = :at
             WHERE id = :id
            """)
    void allEnlisted(long id, Instant at);

    @SqlUpdate(
            """
            UPDATE newsletter_issue
               SET closed_at = :at, sent = :f.sent, refused = :f.refused, unknown = :f.unknown
             WHERE id = :id
               AND closed_at IS NULL
            """)
    boolean close(long id, @BindMethods("f") Figures figures, Instant at);

    @SqlQuery(
            """
            SELECT id
              FROM newsletter_issue
             WHERE closed_at < :before
             ORDER BY id
            """)
    List<Long> closedBefore(Instant before);
}
