package relais.pairs;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Steps of pairs that changed something of the usual journey. */
public interface StepStore {

    /** One step as it lies there. */
    record Row(long protegeId, String word, Optional<byte[]> title, Optional<Instant> doneAt) {}

    @SqlQuery(
            """
            SELECT protege_id, word, title, done_at
              FROM pair_step
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
             ORDER BY place
            """)
    List<Row> steps(long protegeId, long sponsorId);

    /** Of everyone whom this person sponsors. */
    @SqlQuery(
            """
            SELECT t.protege_id, t.word, t.title, t.done_at
              FROM sponsorship s
              JOIN pair_step t ON t.protege_id = s.protege_id AND t.sponsor_id = s.sponsor_id
             WHERE s.sponsor_id = :sponsorId
             ORDER BY t.protege_id, t.place
            """)
    List<Row> stepsOf(long sponsorId);

    @SqlUpdate("DELETE FROM pair_step WHERE protege_id = :protegeId AND sponsor_id = :sponsorId")
    void forget(long protegeId, long sponsorId);

    @SqlUpdate(
            """
            INSERT INTO pair_step (protege_id, sponsor_id, word, place, title, done_at)
            VALUES (:protegeId, :sponsorId, :word, :place, :title, :doneAt)
            """)
    void insert(
            long protegeId,
            long sponsorId,
            String word,
            int place,
            Optional<byte[]> title,
            Optional<Instant> doneAt);
}
