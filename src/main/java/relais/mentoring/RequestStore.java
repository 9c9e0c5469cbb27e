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
            INSERT INTO sponsorship_request (protege_id, champion_id, message, offered, successor_of, asked_at)
            VALUES (:protegeId, :championId, :message, :offered, :successorOf, :askedAt)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long protegeId,
            long championId,
            String message,
            boolean offered,
            Optional<Long> successorOf,
            Instant askedAt);

    /** The one that waits for an answer, with the champion who was asked, or who offers. */
    @SqlQuery("mentoring/open_request.sql")
    Optional<SponsorshipRequest> openOf(long protegeId);

    /** Those that wait for the champion's answer, the oldest first, with who asks. */
    @SqlQuery("mentoring/requests_to_champion.sql")
    List<SponsorshipRequest> openTo(long championId);

    /** What this champion offered and nobody has answered yet, with to whom. */
    @SqlQuery("mentoring/offers_of_champion.sql")
    List<SponsorshipRequest> offersOf(long championId);

    /**
     * All that are open with this champion, whoever proposed them, as numbers: theirs, and the
     * protégé's.
     */
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

    /**
     * One that is for this person to answer, answered or not: the one who proposed it finds none.
     */
    @SqlQuery("mentoring/request_to_answer.sql")
    Optional<SponsorshipRequest> to(long personId, long id);

    /** One that this person proposed and that nobody has answered. */
    @SqlQuery("mentoring/request_proposed.sql")
    Optional<SponsorshipRequest> openBy(long personId, long id);

    /** Whether they said no to an offer of this champion's since then. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM sponsorship_request
                            WHERE protege_id = :protegeId
                              AND champion_id = :championId
                              AND offered
                              AND answer = 'DECLINED'
                              AND answered_at > :since)
            """)
    boolean hasDeclined(long protegeId, long championId, Instant since);

    /** False when it has an answer already. */
    @SqlUpdate(
            """
            UPDATE sponsorship_request
               SET answered_at = :at, answer = :answer
             WHERE id = :id
               AND answered_at IS NULL
            """)
    boolean answer(long id, String answer, Instant at);

    /** Offers from before that moment that wait still, with to whom. */
    @SqlQuery("mentoring/offers_to_lapse.sql")
    List<SponsorshipRequest> offersToLapse(Instant askedBefore, Instant now, int atMost);

    /** What this person wrote, to whichever side. */
    @SqlUpdate(
            """
            UPDATE sponsorship_request
               SET message = ''
             WHERE (protege_id = :personId AND NOT offered)
                OR (champion_id = :personId AND offered)
            """)
    void eraseWords(long personId);

    /** The protégé left: their question needs no answer any more. */
    @SqlUpdate(
            """
            UPDATE sponsorship_request
               SET answered_at = :at, answer = 'LAPSED'
             WHERE open_for = :protegeId
            """)
    void lapse(long protegeId, Instant at);
}
