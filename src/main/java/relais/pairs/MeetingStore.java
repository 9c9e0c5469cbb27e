package relais.pairs;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When pairs meet. */
public interface MeetingStore {

    /** As it lies there. */
    record Row(
            long id,
            long protegeId,
            Instant startsAt,
            int minutes,
            byte[] place,
            int sequence,
            Instant madeAt,
            Instant changedAt,
            boolean cancelled) {}

    /** The one that is not over yet, also when it was called off. */
    @SqlQuery(
            """
            SELECT id, protege_id, starts_at, minutes, place, sequence, made_at, changed_at,
                   cancelled_at IS NOT NULL AS cancelled
              FROM pair_meeting
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
               AND TIMESTAMPADD(MINUTE, minutes, starts_at) > :now
             ORDER BY starts_at DESC
             LIMIT 1
            """)
    Optional<Row> ahead(long protegeId, long sponsorId, Instant now);

    /** Of everyone whom this person sponsors, what is ahead and not called off. */
    @SqlQuery(
            """
            SELECT m.id, m.protege_id, m.starts_at, m.minutes, m.place, m.sequence, m.made_at, m.changed_at,
                   FALSE AS cancelled
              FROM sponsorship s
              JOIN pair_meeting m ON m.protege_id = s.protege_id AND m.sponsor_id = s.sponsor_id
             WHERE s.sponsor_id = :sponsorId
               AND TIMESTAMPADD(MINUTE, m.minutes, m.starts_at) > :now
               AND m.cancelled_at IS NULL
            """)
    List<Row> aheadOf(long sponsorId, Instant now);

    @SqlUpdate(
            """
            INSERT INTO pair_meeting (protege_id, sponsor_id, starts_at, minutes, place, made_at, changed_at)
            VALUES (:protegeId, :sponsorId, :startsAt, :minutes, :place, :now, :now)
            """)
    void insert(
            long protegeId,
            long sponsorId,
            Instant startsAt,
            int minutes,
            byte[] place,
            Instant now);

    @SqlUpdate(
            """
            UPDATE pair_meeting
               SET starts_at = :startsAt, minutes = :minutes, place = :place, sequence = sequence + 1,
                   changed_at = :now, cancelled_at = NULL
             WHERE id = :id
            """)
    void move(long id, Instant startsAt, int minutes, byte[] place, Instant now);

    /** False when it was called off before. */
    @SqlUpdate(
            """
            UPDATE pair_meeting
               SET cancelled_at = :now, changed_at = :now, sequence = sequence + 1
             WHERE id = :id
               AND cancelled_at IS NULL
            """)
    boolean cancel(long id, Instant now);
}
