package relais.spaces;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The threads of spaces, and who follows them. */
public interface ThreadStore {

    /** Those that moderators put on top, the latest first. */
    @SqlQuery(
            """
            SELECT t.*
              FROM space_thread_shown t
             WHERE t.space_id = :spaceId
               AND t.pinned_at IS NOT NULL
               AND t.posts > 0
             ORDER BY t.pinned_at DESC, t.id DESC
            """)
    List<SpaceThread> pinned(long spaceId);

    /** The others, by the latest post, below that place. */
    @SqlQuery(
            """
            SELECT t.*
              FROM space_thread_shown t
             WHERE t.space_id = :spaceId
               AND t.pinned_at IS NULL
               AND t.posts > 0
               AND t.last_at <= :lastAt
               AND (t.last_at < :lastAt OR t.id < :id)
             ORDER BY t.last_at DESC, t.id DESC
             LIMIT :atMost
            """)
    List<SpaceThread> before(long spaceId, @BindMethods ThreadPlace place, int atMost);

    @SqlQuery("SELECT * FROM space_thread_shown WHERE id = :threadId AND space_id = :spaceId")
    Optional<SpaceThread> thread(long threadId, long spaceId);

    /** Wherever it is. */
    @SqlQuery("SELECT * FROM space_thread_shown WHERE id = :threadId")
    Optional<SpaceThread> any(long threadId);

    @SqlUpdate(
            """
            INSERT INTO space_thread (space_id, title, last_at, last_by)
            VALUES (:spaceId, :title, :at, :by)
            """)
    @GetGeneratedKeys("id")
    long insert(long spaceId, String title, Instant at, long by);

    @SqlUpdate("UPDATE space_thread SET opening_id = :postId WHERE id = :threadId")
    void open(long threadId, long postId);

    /**
     * Held until the transaction ends, so that whoever writes in it, closes it or moves it comes in
     * turn. Empty where it is closed, or in another space.
     */
    @SqlQuery(
            """
            SELECT id
              FROM space_thread
             WHERE id = :threadId
               AND space_id = :spaceId
               AND closed_at IS NULL
               FOR UPDATE
            """)
    Optional<Long> holdOpen(long threadId, long spaceId);

    @SqlUpdate(
            """
            UPDATE space_thread
               SET posts = posts + 1, last_by = IF(:at >= last_at, :by, last_by), last_at = GREATEST(last_at, :at)
             WHERE id = :threadId
            """)
    void count(long threadId, Instant at, long by);

    @SqlUpdate("UPDATE space_thread SET posts = posts + :more WHERE id = :threadId")
    void count(long threadId, int more);

    @SqlUpdate("UPDATE space_thread SET title = '' WHERE opening_id = :postId")
    void untitle(long postId);

    // What moderators do

    @SqlQuery("SELECT id FROM space WHERE id = :spaceId FOR UPDATE")
    Optional<Long> holdSpace(long spaceId);

    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM space_thread
             WHERE space_id = :spaceId
               AND pinned_at IS NOT NULL
               AND posts > 0
               AND id <> :besideId
            """)
    int countPinned(long spaceId, long besideId);

    @SqlUpdate(
            """
            UPDATE space_thread
               SET pinned_at = COALESCE(pinned_at, :at)
             WHERE id = :threadId
               AND space_id = :spaceId
            """)
    void pin(long threadId, long spaceId, Instant at);

    @SqlUpdate(
            """
            UPDATE space_thread
               SET pinned_at = NULL
             WHERE id = :threadId
               AND space_id = :spaceId
            """)
    void unpin(long threadId, long spaceId);

    /** False when somebody closed it before. */
    @SqlUpdate(
            """
            UPDATE space_thread
               SET closed_at = :at, closed_by = :by, closed_for = :why
             WHERE id = :threadId
               AND space_id = :spaceId
               AND closed_at IS NULL
            """)
    boolean close(long threadId, long spaceId, long by, String why, Instant at);

    /** False when it is open. */
    @SqlUpdate(
            """
            UPDATE space_thread
               SET closed_at = NULL, closed_by = NULL, closed_for = ''
             WHERE id = :threadId
               AND space_id = :spaceId
               AND closed_at IS NOT NULL
            """)
    boolean reopen(long threadId, long spaceId);

    /** False when it was moved meanwhile. */
    @SqlUpdate(
            """
            UPDATE space_thread
               SET space_id = :to, pinned_at = NULL
             WHERE id = :threadId
               AND space_id = :spaceId
            """)
    boolean move(long threadId, long spaceId, long to);

    // Who follows

    /** Whoever writes follows, unless they said that they do not want to. */
    @SqlUpdate(
            """
            INSERT INTO space_following (thread_id, person_id, follows)
            VALUES (:threadId, :personId, TRUE)
                ON DUPLICATE KEY UPDATE follows = follows
            """)
    void followByWriting(long threadId, long personId);

    @SqlUpdate(
            """
            INSERT INTO space_following (thread_id, person_id, follows)
            VALUES (:threadId, :personId, :follows)
                ON DUPLICATE KEY UPDATE follows = VALUES(follows)
            """)
    void follow(long threadId, long personId, boolean follows);

    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM space_following
                            WHERE thread_id = :threadId
                              AND person_id = :personId
                              AND follows)
            """)
    boolean follows(long threadId, long personId);

    /** Who still reads the space, in the order in which people are locked. */
    @SqlQuery(
            """
            SELECT f.person_id
              FROM space_following f
              JOIN space_access x ON x.person_id = f.person_id AND x.space_id = :spaceId
             WHERE f.thread_id = :threadId
               AND f.follows
               AND x.reads_it
             ORDER BY f.person_id
            """)
    List<Long> followers(long threadId, long spaceId);

    @SqlUpdate("DELETE FROM space_following WHERE person_id = :personId")
    void forgetFollowing(long personId);

    // What is kept

    @SqlQuery("spaces/differences.sql")
    long differences();

    @SqlUpdate(
            """
            UPDATE space_thread t
               SET posts = (SELECT COUNT(*)
                              FROM space_post p
                             WHERE p.thread_id = t.id
                               AND p.withdrawn_at IS NULL
                               AND p.removed_at IS NULL)
            """)
    void recount();
}
