package relais.referrals;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Referrals as their referrers and candidates know them. */
public interface ReferralStore {

    /** As it lies there; empty where what was sealed is erased. */
    record Row(
            long id,
            long itemId,
            Optional<Long> referrerId,
            String onceKey,
            String language,
            Optional<byte[]> introduction,
            Optional<byte[]> candidate,
            Instant askedAt,
            Instant expiresAt,
            Optional<Instant> agreedAt,
            Status status,
            Instant changedAt,
            int version) {}

    /** False when this form was sent before, or this address was written to for this offer. */
    @SqlUpdate(
            """
            INSERT INTO referral (item_id, referrer_id, once_key, address_mark, language, introduction, candidate,
                                  token_hash, asked_at, expires_at, status, changed_at)
            VALUES (:itemId, :referrerId, :onceKey, :mark, :language, :introduction, :candidate,
                    :token, :at, :expiresAt, 'WAITING', :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean insert(
            long itemId,
            long referrerId,
            String onceKey,
            byte[] mark,
            String language,
            byte[] introduction,
            byte[] candidate,
            byte[] token,
            Instant at,
            Instant expiresAt);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM referral WHERE once_key = :onceKey)")
    boolean isThere(String onceKey);

    /** Whether this person has referred whoever has this address for this offer. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM referral
                            WHERE item_id = :itemId
                              AND address_mark = :mark
                              AND referrer_id = :referrerId)
            """)
    boolean isTheirs(long itemId, byte[] mark, long referrerId);

    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM referral
             WHERE referrer_id = :referrerId
               AND asked_at > :since
            """)
    int countSince(long referrerId, Instant since);

    /** The newest first, below a place in the list. */
    @SqlQuery(
            """
            SELECT id, item_id, referrer_id, once_key, language, introduction, candidate, asked_at, expires_at, agreed_at,
                   status, changed_at, version
              FROM referral
             WHERE referrer_id = :referrerId
               AND id < :before
             ORDER BY id DESC
             LIMIT :atMost
            """)
    List<Row> ofPerson(long referrerId, long before, int atMost);

    @SqlQuery(
            """
            SELECT id, item_id, referrer_id, once_key, language, introduction, candidate, asked_at, expires_at, agreed_at,
                   status, changed_at, version
              FROM referral
             WHERE token_hash = :token
            """)
    Optional<Row> byToken(byte[] token);

    /** By its referrer; false when it was answered, or is not theirs. */
    @SqlUpdate(
            """
            UPDATE referral
               SET status = 'WITHDRAWN', introduction = NULL, candidate = NULL, changed_at = :at, version = version + 1
             WHERE id = :id
               AND referrer_id = :referrerId
               AND status = 'WAITING'
            """)
    boolean withdraw(long id, long referrerId, Instant at);

    /** By the candidate; false when they answered before, or it is too late. */
    @SqlUpdate(
            """
            UPDATE referral
               SET status = 'NEW', candidate = :candidate, agreed_at = :at, changed_at = :at, version = version + 1
             WHERE id = :id
               AND status = 'WAITING'
               AND expires_at > :at
            """)
    boolean agree(long id, byte[] candidate, Instant at);

    /**
     * By the candidate, at any time; how it ended stays where it has. False when nothing is left.
     */
    @SqlUpdate(
            """
            UPDATE referral
               SET status = IF(status IN ('HIRED', 'NOT_NOW'), status, 'NOT_TAKEN_UP'),
                   introduction = NULL, candidate = NULL, changed_at = :at, version = version + 1
             WHERE id = :id
               AND candidate IS NOT NULL
            """)
    boolean erase(long id, Instant at);

    @SqlUpdate("DELETE FROM referral_step WHERE referral_id = :id")
    void eraseSteps(long id);

    // Addresses that are not written to again

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM referral_refusal WHERE address_mark = :mark)")
    boolean refuses(byte[] mark);

    /** Whoever was asked by this referral. */
    @SqlUpdate(
            """
            INSERT INTO referral_refusal (address_mark, refused_at)
            SELECT address_mark, :at
              FROM referral
             WHERE id = :id
               AND address_mark IS NOT NULL
                ON DUPLICATE KEY UPDATE address_mark = referral_refusal.address_mark
            """)
    void refuse(long id, Instant at);
}
