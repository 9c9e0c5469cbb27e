package relais.pairs;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.pairs.Writing.Kind;

import java.time.Instant;
import java.util.List;

/** Messages and notes, sealed. */
public interface WritingStore {

    /** As it lies there. */
    record Row(long id, long authorId, byte[] sealed, Instant writtenAt) {}

    /** False when the same author has sent the same form before. */
    @SqlUpdate(
            """
            INSERT INTO pair_writing (protege_id, sponsor_id, kind, author_id, sealed, written_at, once_key)
            VALUES (:protegeId, :sponsorId, :kind, :authorId, :sealed, :at, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean insert(
            long protegeId,
            long sponsorId,
            Kind kind,
            long authorId,
            byte[] sealed,
            Instant at,
            String onceKey);

    /** The latest first. */
    @SqlQuery(
            """
            SELECT id, author_id, sealed, written_at
              FROM pair_writing
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
               AND kind = :kind
             ORDER BY written_at DESC, id DESC
             LIMIT :atMost
            """)
    List<Row> latest(long protegeId, long sponsorId, Kind kind, int atMost);

    /** When a protégé and their sponsor wrote to each other last, and who of the two did. */
    record LastWord(long protegeId, long authorId, Instant writtenAt) {}

    @SqlQuery("pairs/last_words.sql")
    List<LastWord> lastWordsOf(long sponsorId);

    /** Only what this person wrote, and of this pair. */
    @SqlUpdate(
            """
            DELETE FROM pair_writing
             WHERE id = :id
               AND author_id = :authorId
               AND protege_id = :protegeId
               AND sponsor_id = :sponsorId
            """)
    void remove(long id, long authorId, long protegeId, long sponsorId);
}
