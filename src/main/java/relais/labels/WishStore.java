package relais.labels;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.labels.Wish.Answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Wishes for the label. */
public interface WishStore {

    @SqlQuery("labels/criteria.sql")
    Optional<Criteria> criteria(long personId, String path, int months);

    @SqlQuery("labels/nearness.sql")
    Optional<Nearness> nearness(
            long personId, String path, int months, Instant now, Instant quietSince);

    /** HR who may answer a wish of somebody who works there. */
    @SqlQuery("labels/deciding.sql")
    List<Long> deciding(long personId, String unitPath, String country);

    /** The one that is not answered. */
    @SqlQuery("SELECT * FROM label_wish WHERE open_for = :personId")
    Optional<Wish> open(long personId);

    /** The last one that HR answered. */
    @SqlQuery(
            """
            SELECT *
              FROM label_wish
             WHERE p_id = :personId
               AND answer IN ('AWARDED', 'NOT_YET')
             ORDER BY answered_at DESC
             LIMIT 1
            """)
    Optional<Wish> lastAnswered(long personId);

    @SqlQuery("SELECT * FROM label_wish WHERE id = :id")
    Optional<Wish> wish(long id);

    @SqlQuery("labels/waiting.sql")
    List<Wish> waiting(long readerId, int atMost);

    @SqlQuery("labels/answered.sql")
    List<Wish> answered(long readerId, Instant since, int atMost);

    /** By the ambassador. False when there is an open one already. */
    @SqlUpdate(
            """
            INSERT INTO label_request (person_id, words, announced, begun_at, asked_at)
            VALUES (:personId, :words, :announced, :at, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean ask(long personId, String words, boolean announced, Instant at);

    /** By the sponsor. False when there is an open one already. */
    @SqlUpdate(
            """
            INSERT INTO label_request (person_id, sponsor_id, support, support_open, begun_at)
            VALUES (:personId, :sponsorId, :support, :open, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean propose(long personId, long sponsorId, String support, boolean open, Instant at);

    /** The ambassador agrees to what the sponsor proposed. False when there is nothing to. */
    @SqlUpdate(
            """
            UPDATE label_request
               SET asked_at = :at, words = :words, announced = :announced
             WHERE open_for = :personId
               AND asked_at IS NULL
            """)
    boolean agree(long personId, String words, boolean announced, Instant at);

    /** Instead of what stood there. False when there is no open wish. */
    @SqlUpdate(
            """
            UPDATE label_request
               SET sponsor_id = :sponsorId, support = :support, support_open = :open
             WHERE open_for = :personId
            """)
    boolean support(long personId, long sponsorId, String support, boolean open);

    @SqlUpdate(
            """
            UPDATE label_request
               SET answered_at = :at, answer = 'WITHDRAWN'
             WHERE open_for = :personId
            """)
    boolean withdraw(long personId, Instant at);

    /** What this person asked for, unless it was awarded: then their words and those about them. */
    @SqlUpdate(
            """
            DELETE FROM label_request
             WHERE person_id = :personId
               AND NOT EXISTS (SELECT 1 FROM label l WHERE l.request_id = label_request.id)
            """)
    void eraseWishes(long personId);

    @SqlUpdate(
            """
            UPDATE label_request
               SET words = '', sponsor_id = NULL, support = NULL, support_open = FALSE, announced = FALSE
             WHERE person_id = :personId
            """)
    void eraseWords(long personId);

    /** Words of support that this person wrote; what they proposed and nobody agreed to goes. */
    @SqlUpdate(
            """
            DELETE FROM label_request
             WHERE sponsor_id = :personId
               AND asked_at IS NULL
               AND answered_at IS NULL
            """)
    void eraseProposals(long personId);

    @SqlUpdate(
            """
            UPDATE label_request
               SET sponsor_id = NULL, support = NULL, support_open = FALSE
             WHERE sponsor_id = :personId
            """)
    void eraseSupport(long personId);

    /** False when it was answered before, or is no longer there to be. */
    @SqlUpdate(
            """
            UPDATE label_request
               SET answered_at = :at, answered_by = :by, answer = :answer, reason = :reason
             WHERE id = :id
               AND waiting_since IS NOT NULL
            """)
    boolean answer(long id, Answer answer, long by, String reason, Instant at);
}
