package relais.mail;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Mail that is to leave, and what became of it. */
public interface MailStore {

    @SqlBatch(
            """
            INSERT INTO mail (person_id, letter, details, created_at, due_at)
            VALUES (:personId, :letter, :details, :now, :now)
            """)
    void add(Collection<Long> personId, String letter, String details, Instant now);

    /** Letters that may wait behind what somebody asked for, until they are worthless. */
    @SqlBatch(
            """
            INSERT INTO mail (person_id, letter, details, created_at, due_at, lane, expires_at)
            VALUES (:personId, :letter, :details, :now, :now, 1, :expiresAt)
            """)
    void addInBulk(@BindMethods Collection<Outbox.Written> written, String letter, Instant now);

    /**
     * Reserves what is due in a lane for one batch, until it is due again; after the third try it
     * never is. What may wait is not due again by itself: rather lost once than sent twice.
     */
    @SqlUpdate(
            """
            UPDATE mail
               SET taken_by = :batch,
                   attempts = attempts + 1,
                   due_at   = IF(lane = 0 AND attempts < 3, TIMESTAMPADD(MINUTE, 5 * attempts, :now), NULL)
             WHERE lane = :lane
               AND due_at <= :now
             ORDER BY due_at, id
             LIMIT :atMost
            """)
    int take(String batch, int lane, Instant now, int atMost);

    /** It surely did not leave: once more, as long as there are tries and it is worth something. */
    @SqlUpdate(
            """
            UPDATE mail
               SET due_at = TIMESTAMPADD(MINUTE, 5 * attempts, :now)
             WHERE id = :id
               AND taken_by = :batch
               AND lane = 1
               AND attempts < 3
            """)
    void again(long id, String batch, Instant now);

    /** There was nothing more to say. */
    @SqlUpdate(
            """
            UPDATE mail
               SET due_at = NULL, taken_by = NULL, details = '{}', last_error = 'nothing to say any more'
             WHERE id = :id
               AND taken_by = :batch
            """)
    void dropped(long id, String batch);

    /**
     * Without what was meant for somebody who has left since, and what is worth nothing any more.
     */
    @SqlQuery(
            """
            SELECT m.id, m.person_id, m.lane, m.letter, m.details, m.created_at, p.email, p.given_name, p.family_name, p.language
              FROM mail m
              JOIN person p ON p.id = m.person_id
             WHERE m.taken_by = :batch
               AND p.deactivated_at IS NULL
               AND (m.expires_at IS NULL OR m.expires_at > :now)
             ORDER BY m.id
            """)
    List<Mail> taken(String batch, Instant now);

    /**
     * What was filled in is nobody's business any more: it may have been a link that lets one in.
     */
    @SqlUpdate(
            """
            UPDATE mail
               SET due_at = NULL, taken_by = NULL, last_error = NULL, sent_at = :now, details = :details
             WHERE id = :id
               AND taken_by = :batch
            """)
    void sent(long id, String batch, Instant now, String details);

    @SqlUpdate(
            """
            UPDATE mail
               SET taken_by = NULL, last_error = LEFT(:error, 500)
             WHERE id = :id
               AND taken_by = :batch
            """)
    void failed(long id, String batch, String error);

    @SqlQuery(
            """
            SELECT m.id, m.person_id, m.lane, m.letter, m.details, m.created_at, p.email, p.given_name, p.family_name, p.language
              FROM mail m
              JOIN person p ON p.id = m.person_id
             ORDER BY m.id DESC
             LIMIT :limit
            """)
    List<Mail> latest(int limit);

    @SqlUpdate("DELETE FROM mail WHERE created_at < :before LIMIT 10000")
    int forget(Instant before);
}
