package relais.moderation;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.moderation.Concern.Outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Concerns about what people write, who reported it, and what was written about it. */
public interface ConcernStore {

    /** Each subject has one open concern at most: where there is one, that stays. */
    @SqlUpdate(
            """
            INSERT INTO concern (comment_id, post_id, author_id, opened_at)
            VALUES (:commentId, :postId, :authorId, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean open(@BindMethods Subject subject, long authorId, Instant at);

    @SqlQuery("SELECT id FROM concern WHERE open_for = :commentId OR open_for_post = :postId")
    long openId(@BindMethods Subject subject);

    /** False when this person reported it before. */
    @SqlUpdate(
            """
            INSERT INTO concern_report (comment_id, post_id, reporter_id, concern_id, reason, words, reported_at)
            VALUES (:commentId, :postId, :reporterId, :concernId, :reason, :words, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean report(
            @BindMethods Subject subject,
            long reporterId,
            long concernId,
            Reason reason,
            String words,
            Instant at);

    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM concern_report
                            WHERE reporter_id = :reporterId
                              AND (comment_id = :commentId OR post_id = :postId))
            """)
    boolean hasReported(@BindMethods Subject subject, long reporterId);

    @SqlQuery("moderation/looking_after.sql")
    List<Long> lookingAfter(long authorId, Optional<Long> postId);

    /** Whether they look after any space. */
    @SqlQuery("SELECT EXISTS (SELECT 1 FROM space_moderator WHERE person_id = :personId)")
    boolean moderates(long personId);

    @SqlQuery("moderation/desk.sql")
    List<Concern> desk(long readerId, boolean open, Instant since, int atMost);

    /** Empty beyond the reach of the reader's role, and for their own words. */
    @SqlQuery("moderation/concern.sql")
    Optional<Concern> concern(long concernId, long readerId);

    /** The latest about words of theirs of which they have been told. */
    @SqlQuery("moderation/of_author.sql")
    Optional<Concern> ofAuthor(@BindMethods Subject subject, long authorId);

    @SqlQuery(
            """
            SELECT reason, words, reported_at
              FROM concern_report
             WHERE concern_id = :concernId
             ORDER BY reported_at
             LIMIT :atMost
            """)
    List<Report> reports(long concernId, int atMost);

    @SqlQuery(
            """
            SELECT l.id, l.writer_id, l.writer_id = k.author_id AS from_author,
                   CONCAT(p.given_name, ' ', p.family_name) AS name, l.words, l.written_at
              FROM concern_letter l
              JOIN concern k ON k.id = l.concern_id
              JOIN person p  ON p.id = l.writer_id
             WHERE l.concern_id = :concernId
             ORDER BY l.id
             LIMIT :atMost
            """)
    List<Letter> letters(long concernId, int atMost);

    /** False when the same form was sent before. */
    @SqlUpdate(
            """
            INSERT INTO concern_letter (concern_id, writer_id, words, written_at, once_key)
            VALUES (:concernId, :writerId, :words, :at, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean write(long concernId, long writerId, String words, Instant at, String onceKey);

    /**
     * Editors and leads who have written to the author, in the order in which people are locked.
     */
    @SqlQuery(
            """
            SELECT DISTINCT l.writer_id
              FROM concern_letter l
              JOIN concern k ON k.id = l.concern_id
              JOIN person p  ON p.id = l.writer_id AND p.deactivated_at IS NULL
             WHERE l.concern_id = :concernId
               AND l.writer_id <> k.author_id
             ORDER BY l.writer_id
            """)
    List<Long> writers(long concernId);

    /** False when somebody else closed it meanwhile. */
    @SqlUpdate(
            """
            UPDATE concern
               SET closed_at = :at, closed_by = :by, outcome = :outcome, reason = :reason
             WHERE id = :concernId
               AND closed_at IS NULL
            """)
    boolean close(long concernId, long by, Outcome outcome, String reason, Instant at);

    /** False when the removal was undone before. */
    @SqlUpdate(
            """
            UPDATE concern
               SET closed_at = :at, closed_by = :by, outcome = 'RESTORED'
             WHERE id = :concernId
               AND outcome = 'REMOVED'
            """)
    boolean restore(long concernId, long by, Instant at);

    // Fading, and leaving without a trace

    @SqlQuery("SELECT id FROM concern WHERE closed_at < :before ORDER BY id LIMIT :atMost")
    List<Long> closedBefore(Instant before, int atMost);

    @SqlQuery("SELECT id FROM concern WHERE author_id = :authorId ORDER BY id")
    List<Long> about(long authorId);

    @SqlUpdate("DELETE FROM concern_letter WHERE concern_id = :concernId")
    void forgetLetters(long concernId);

    @SqlUpdate("DELETE FROM concern_report WHERE concern_id = :concernId")
    void forgetReports(long concernId);

    @SqlUpdate("DELETE FROM concern WHERE id = :concernId")
    void forget(long concernId);

    @SqlUpdate("UPDATE concern_report SET words = '' WHERE reporter_id = :reporterId")
    void eraseWords(long reporterId);
}
