package relais.ownvoice;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;

/** What is kept of declared posts, to compare drafts with: hashes, no words. */
public interface OwnVoiceStore {

    /**
     * All shingles of one post.
     *
     * @param shingles hashes of eight bytes, sorted
     */
    record Kept(long postId, long writerId, byte[] shingles) {}

    /** Those of others, out of so many posts at most that have most of these prints. */
    @SqlQuery("ownvoice/nearest.sql")
    List<Kept> nearest(long writerId, String prints, int atMost);

    @SqlQuery(
            """
            SELECT k.post_id, k.writer_id, k.shingles
              FROM JSON_TABLE(:postIds, '$[*]' COLUMNS (post_id BIGINT UNSIGNED PATH '$')) w
              STRAIGHT_JOIN own_voice_post k ON k.post_id = w.post_id
            """)
    List<Kept> kept(String postIds);

    /** Whoever does the same to this post waits until the transaction ends. */
    @SqlUpdate(
            """
            INSERT INTO own_voice_post (post_id, writer_id, shingles)
            VALUES (:postId, :writerId, :shingles)
                ON DUPLICATE KEY UPDATE writer_id = VALUE(writer_id), shingles = VALUE(shingles)
            """)
    void keep(long postId, long writerId, byte[] shingles);

    @SqlUpdate("DELETE FROM own_voice_print WHERE post_id = :postId")
    void forgetPrints(long postId);

    /** But for those that so many posts have already. */
    @SqlUpdate("ownvoice/keep_prints.sql")
    void keepPrints(long postId, String prints, int most);

    // Posts from before there was an index

    /** Without those that another server is at work on; held until the transaction ends. */
    @SqlQuery(
            """
            SELECT post_id
              FROM own_voice_past
             ORDER BY post_id
             LIMIT :atMost
               FOR UPDATE SKIP LOCKED
            """)
    List<Long> takePast(int atMost);

    @SqlUpdate("DELETE FROM own_voice_past WHERE post_id = :postId")
    void forgetPast(long postId);

    /** With its prints. */
    @SqlUpdate("DELETE FROM own_voice_post WHERE post_id = :postId")
    void forget(long postId);

    @SqlUpdate("DELETE FROM own_voice_post WHERE writer_id = :writerId")
    void forgetOf(long writerId);
}
