package relais.comments;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Comments, how many stand below each item, and who is named in them. */
public interface CommentStore {

    @SqlQuery("comments/stretch.sql")
    List<Comment> stretch(long itemId, @BindMethods Place around, int before, int onward);

    @SqlQuery("comments/one.sql")
    Optional<Comment> comment(long commentId);

    @SqlQuery("SELECT standing FROM content_comment_count WHERE item_id = :itemId")
    Optional<Long> standing(long itemId);

    /** Empty when the same form was sent before. */
    @SqlUpdate(
            """
            INSERT INTO content_comment (item_id, thread_id, author_id, words, language, written_at, once_key)
            VALUES (:itemId, :threadId, :authorId, :words, :language, :at, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long itemId,
            Optional<Long> threadId,
            long authorId,
            String words,
            String language,
            Instant at,
            String onceKey);

    @SqlUpdate("UPDATE content_comment SET thread_id = id WHERE id = :commentId")
    void beginThread(long commentId);

    @SqlQuery("SELECT id FROM content_comment WHERE author_id = :authorId AND once_key = :onceKey")
    Optional<Long> idByKey(long authorId, String onceKey);

    @SqlUpdate(
            """
            INSERT INTO content_comment_count (item_id, standing)
            VALUES (:itemId, 1)
                ON DUPLICATE KEY UPDATE standing = standing + 1
            """)
    void countOne(long itemId);

    @SqlUpdate("UPDATE content_comment_count SET standing = standing - 1 WHERE item_id = :itemId")
    void countOneLess(long itemId);

    /** False when this person is named in it already. */
    @SqlUpdate(
            """
            INSERT INTO content_comment_mention (comment_id, person_id)
            VALUES (:commentId, :personId)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean name(long commentId, long personId);

    /**
     * Held until the transaction ends, so that what becomes of it is decided one after the other.
     */
    @SqlQuery("SELECT id FROM content_comment WHERE id = :commentId FOR UPDATE")
    Optional<Long> hold(long commentId);

    @SqlUpdate(
            """
            UPDATE content_comment
               SET words = :words, changed_at = :at
             WHERE id = :commentId
            """)
    void change(long commentId, String words, Instant at);

    @SqlUpdate(
            """
            UPDATE content_comment
               SET words = '', withdrawn_at = :at
             WHERE id = :commentId
            """)
    void withdraw(long commentId, Instant at);

    @SqlQuery("SELECT person_id FROM content_comment_mention WHERE comment_id = :commentId")
    List<Long> namedIn(long commentId);

    @SqlUpdate("DELETE FROM content_comment_mention WHERE comment_id = :commentId")
    void forgetNamed(long commentId);

    @SqlUpdate("UPDATE content_comment SET removed_at = :at WHERE id = :commentId")
    void remove(long commentId, Instant at);

    @SqlUpdate("UPDATE content_comment SET removed_at = NULL WHERE id = :commentId")
    void restore(long commentId);

    @SqlQuery(
            """
            SELECT id
              FROM content_comment
             WHERE author_id = :authorId
               AND withdrawn_at IS NULL
             ORDER BY id
            """)
    List<Long> writtenBy(long authorId);

    @SqlQuery("comments/differences.sql")
    long differences();

    @SqlUpdate("DELETE FROM content_comment_count")
    void forgetCounts();

    @SqlUpdate(
            """
            INSERT INTO content_comment_count (item_id, standing)
            SELECT item_id, COUNT(*)
              FROM content_comment
             WHERE withdrawn_at IS NULL
               AND removed_at IS NULL
             GROUP BY item_id
            """)
    void countAll();
}
