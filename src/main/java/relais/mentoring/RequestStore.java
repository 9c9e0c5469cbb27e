package relais.mentoring;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions to champions, and their answers. */
public interface RequestStore {

    /** Empty when the protégé has an open request already. */
    @SqlUpdate(
            """
            INSERT INTO sponsorship_request (protege_id, champion_id, message, successor_of, asked_at)
            VALUES (:protegeId, :championId, :message, :successorOf, :askedAt)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long protegeId,
            long championId,
            String message,
            Optional<Long> successorOf,
            Instant askedAt);

    /** The one that waits for an answer, with the champion who was asked. */
    @SqlQuery("mentoring/open_request.sql")
    Optional<SponsorshipRequest> openOf(long protegeId);

    /** Those that wait for an answer, the oldest first, with who asks. */
    @SqlQuery("mentoring/requests_to_champion.sql")
    List<SponsorshipRequest> openTo(long championId);

    /** The same, all of them, as numbers: the request's, and that of who asks. */
    @SqlQuery(
            """
            SELECT id, protege_id
              FROM sponsorship_request
             WHERE champion_id = :championId
               AND answered_at IS NULL
            """)
    @KeyColumn("id")
    @ValueColumn("protege_id")
    Map<Long, Long> openIdsTo(long championId);

    /** One request to this champion, answered or not. */
    @SqlQuery("mentoring/request_to_champion.sql")
    Optional<SponsorshipRequest> to(long championId, long id);

    /** False when it has an answer already. */
    @SqlUpdate(
            """
            UPDATE sponsorship_request
               SET answered_at = :at, answer = :answer
             WHERE id = :id
               AND answered_at IS NULL
            """)
    boolean answer(long id, String answer, Instant at);

    /** The protégé left: their question needs no answer any more. */
    @SqlUpdate(
            """
            UPDATE sponsorship_request
               SET answered_at = :at, answer = 'LAPSED'
             WHERE open_for = :protegeId
            """)
    void lapse(long protegeId, Instant at);
}
