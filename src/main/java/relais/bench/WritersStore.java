package relais.bench;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;

/** Public posts as though members had declared them for years. */
public interface WritersStore {

    /** A declared post that later drafts are compared with. */
    record Declared(long id, long authorId, String words) {}

    @SqlQuery("SELECT COUNT(*) FROM own_voice_post")
    int remembered();

    @SqlQuery("SELECT COALESCE(MAX(id), 0) FROM timeline_post")
    long lastPost();

    @SqlQuery("SELECT person_id FROM membership ORDER BY person_id")
    List<Long> members();

    @SqlUpdate("bench/posts.sql")
    void declare(String rows);

    /** Some that are compared with, each time the same. */
    @SqlQuery(
            """
            SELECT t.id, t.author_id, t.words
              FROM own_voice_post k
              JOIN timeline_post t ON t.id = k.post_id
             ORDER BY CRC32(t.id)
             LIMIT :atMost
            """)
    List<Declared> some(int atMost);

    /** The least that can be asked: a row by its key. */
    @SqlQuery("SELECT author_id FROM timeline_post WHERE id = :id")
    long author(long id);

    @SqlQuery(
            """
            SELECT CAST(SUM(data_length + index_length) / 1048576 AS UNSIGNED)
              FROM information_schema.tables
             WHERE table_schema = DATABASE()
               AND table_name IN ('own_voice_post', 'own_voice_print')
            """)
    int megabytes();

    @SqlUpdate("ANALYZE TABLE own_voice_post, own_voice_print")
    void analyze();
}
