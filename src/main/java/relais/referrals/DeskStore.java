package relais.referrals;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Referrals on HR's side. */
public interface DeskStore {

    /** A change as it lies there; no name: the candidate, who agreed. */
    record StepRow(
            long id,
            Status status,
            Optional<byte[]> note,
            Instant madeAt,
            Optional<String> givenName,
            Optional<String> familyName) {}

    @SqlQuery("referrals/desk.sql")
    List<ReferralStore.Row> list(
            long readerId, Optional<Long> itemId, Optional<Status> status, long before, int atMost);

    /** Empty until the candidate agrees, and once nothing is left of them. */
    @SqlQuery(
            """
            SELECT id, item_id, referrer_id, once_key, language, introduction, candidate, asked_at, expires_at, agreed_at,
                   status, changed_at, version
              FROM referral
             WHERE id = :id
               AND agreed_at IS NOT NULL
               AND candidate IS NOT NULL
            """)
    Optional<ReferralStore.Row> referral(long id);

    @SqlQuery("referrals/steps.sql")
    List<StepRow> steps(long referralId);

    /** False when it is not what was seen any more. A note alone is no change to its referrer. */
    @SqlUpdate(
            """
            UPDATE referral
               SET changed_at = IF(status = :status, changed_at, :at), status = :status, version = version + 1
             WHERE id = :id
               AND version = :seen
               AND candidate IS NOT NULL
            """)
    boolean change(long id, int seen, Status status, Instant at);

    /** By nobody of ours where the candidate agreed. */
    @SqlUpdate(
            """
            INSERT INTO referral_step (referral_id, status, note, made_by, made_at)
            VALUES (:referralId, :status, :note, :by, :at)
            """)
    void addStep(
            long referralId, Status status, Optional<byte[]> note, Optional<Long> by, Instant at);
}
