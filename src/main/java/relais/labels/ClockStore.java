package relais.labels;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whose label or break is due for something. */
public interface ClockStore {

    record Holder(long labelId, long personId) {}

    record Break(long personId, Instant startsAt) {}

    @SqlQuery(
            """
            SELECT id AS label_id, person_id
              FROM label
             WHERE standing = 1
               AND valid_until < :today
             ORDER BY valid_until, id
             LIMIT :atMost
            """)
    List<Holder> over(LocalDate today, int atMost);

    @SqlQuery(
            """
            SELECT id AS label_id, person_id
              FROM label
             WHERE handed_on_at IS NULL
               AND ended_at < :before
             ORDER BY ended_at, id
             LIMIT :atMost
            """)
    List<Holder> notHandedOn(Instant before, int atMost);

    /** Members who have not heard yet that so few days are left. */
    @SqlQuery(
            """
            SELECT l.id AS label_id, l.person_id
              FROM label l
              JOIN membership m ON m.person_id = l.person_id
             WHERE l.standing = 1
               AND l.valid_until <= :before
               AND (l.noticed_days IS NULL OR l.noticed_days > :days)
             ORDER BY l.valid_until, l.id
            """)
    List<Holder> ending(LocalDate before, int days);

    /** False when another node was faster. */
    @SqlUpdate(
            """
            UPDATE label
               SET noticed_days = :days
             WHERE id = :labelId
               AND standing = 1
               AND (noticed_days IS NULL OR noticed_days > :days)
            """)
    boolean notice(long labelId, int days);

    /** Champions with protégés who have been on a break since then, and of whom nobody was told. */
    @SqlQuery(
            """
            SELECT b.person_id, b.starts_at
              FROM member_pause b
              JOIN champion c         ON c.person_id = b.person_id
              LEFT JOIN label_break t ON t.person_id = b.person_id AND t.starts_at = b.starts_at
             WHERE b.starts_at <= :since
               AND (b.ends_at IS NULL OR b.ends_at > :now)
               AND t.person_id IS NULL
               AND EXISTS (SELECT 1 FROM sponsorship s WHERE s.sponsor_id = b.person_id)
            """)
    List<Break> longBreaks(Instant now, Instant since);

    /** False when another node was faster. */
    @SqlUpdate(
            """
            INSERT INTO label_break (person_id, starts_at, told_at)
            VALUES (:personId, :startsAt, :at)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean tellOnce(long personId, Instant startsAt, Instant at);
}
