package relais.spaces;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is written in threads, who is named in it, and what came with it. */
public interface PostStore {

    @SqlQuery("spaces/posts.sql")
    List<Post> stretch(long threadId, long openingId, long id, int before, int onward);

    @SqlQuery("SELECT * FROM space_post_shown WHERE id = :postId")
    Optional<Post> any(long postId);

    /** Empty for those who do not read its space. */
    @SqlQuery(
            """
            SELECT p.*
              FROM space_post_shown p
              JOIN space_thread t ON t.id = p.thread_id
              JOIN space_access x ON x.space_id = t.space_id AND x.person_id = :readerId
             WHERE p.id = :postId
               AND x.reads_it
            """)
    Optional<Post> post(long postId, long readerId);

    /** The address of the space in which it stands. */
    @SqlQuery(
            """
            SELECT s.slug
              FROM space_post p
              JOIN space_thread t ON t.id = p.thread_id
              JOIN space s        ON s.id = t.space_id
             WHERE p.id = :postId
            """)
    Optional<String> slugOf(long postId);

    @SqlQuery("SELECT MAX(id) FROM space_post WHERE thread_id = :threadId AND withdrawn_at IS NULL")
    Optional<Long> latest(long threadId);

    /** Empty when the same form was sent before. */
    @SqlUpdate(
            """
            INSERT INTO space_post (thread_id, author_id, words, language, written_at, once_key)
            VALUES (:threadId, :authorId, :words, :language, :at, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long threadId,
            long authorId,
            String words,
            String language,
            Instant at,
            String onceKey);

    @SqlQuery("SELECT id FROM space_post WHERE author_id = :authorId AND once_key = :onceKey")
    Optional<Long> idByKey(long authorId, String onceKey);

    /**
     * Held until the transaction ends, so that what becomes of it is decided one after the other.
     */
    @SqlQuery("SELECT id FROM space_post WHERE id = :postId FOR UPDATE")
    Optional<Long> hold(long postId);

    @SqlUpdate("UPDATE space_post SET words = :words, changed_at = :at WHERE id = :postId")
    void change(long postId, String words, Instant at);

    @SqlUpdate("UPDATE space_post SET words = '', withdrawn_at = :at WHERE id = :postId")
    void withdraw(long postId, Instant at);

    @SqlUpdate("UPDATE space_post SET removed_at = :at WHERE id = :postId")
    void remove(long postId, Instant at);

    @SqlUpdate("UPDATE space_post SET removed_at = NULL WHERE id = :postId")
    void restore(long postId);

    @SqlQuery(
            """
            SELECT id
              FROM space_post
             WHERE author_id = :authorId
               AND withdrawn_at IS NULL
             ORDER BY id
            """)
    List<Long> writtenBy(long authorId);

    /** False when this person is named in it already. */
    @SqlUpdate(
            """
            INSERT INTO space_post_mention (post_id, person_id)
            VALUES (:postId, :personId)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean name(long postId, long personId);

    /** Those who are named for the first time. */
    default List<Long> nameAll(long postId, Collection<Long> people) {
        return people.stream().sorted().filter(it -> name(postId, it)).toList();
    }

    @SqlQuery("SELECT person_id FROM space_post_mention WHERE post_id = :postId")
    List<Long> namedIn(long postId);

    @SqlUpdate("DELETE FROM space_post_mention WHERE post_id = :postId")
    void forgetNamed(long postId);

    @SqlUpdate(
            "INSERT INTO space_file (post_id, medium_id, words) VALUES (:postId, :mediumId,"
                    + " :words)")
    void attach(long postId, long mediumId, String words);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM space_file WHERE medium_id = :mediumId)")
    boolean shows(long mediumId);

    @SqlUpdate("DELETE FROM space_file WHERE post_id = :postId")
    boolean detach(long postId);
}
