package relais.pairs;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.pairs.Writing.Kind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    @SqlQuery("SELECT id FROM pair_writing WHERE author_id = :authorId AND once_key = :onceKey")
    long idOf(long authorId, String onceKey);

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

    /** What comes before one of this pair, among those of its kind. */
    @SqlQuery(
            """
            SELECT w.kind,
                   (SELECT b.id
                      FROM pair_writing b
                     WHERE b.protege_id = w.protege_id
                       AND b.sponsor_id = w.sponsor_id
                       AND b.kind = w.kind
                       AND (b.written_at < w.written_at OR b.written_at = w.written_at AND b.id < w.id)
                     ORDER BY b.written_at DESC, b.id DESC
                     LIMIT 1) AS id
              FROM pair_writing w
             WHERE w.id = :id
               AND w.protege_id = :protegeId
               AND w.sponsor_id = :sponsorId
            """)
    Optional<Writing.Above> above(long id, long protegeId, long sponsorId);

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
