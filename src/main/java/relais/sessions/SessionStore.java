package relais.sessions;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions, and what their hosts say of them. */
public interface SessionStore {

    @SqlQuery("sessions/session.sql")
    Optional<LiveSession> session(long id, long personId);

    @SqlQuery("sessions/coming.sql")
    List<LiveSession> coming(
            long personId,
            Optional<SessionKind> kind,
            Optional<String> language,
            Instant now,
            int atMost);

    @SqlQuery("sessions/past.sql")
    List<LiveSession> past(
            long personId,
            Optional<SessionKind> kind,
            Optional<String> language,
            @BindMethods SessionPosition below,
            int atMost);

    /** The soonest first. */
    @SqlQuery(
            """
            SELECT id, language, title, starts_at, ends_at, taken < seats AS free, host_id, cohost_id
              FROM live_session
             WHERE ends_at > :now
               AND cancelled_at IS NULL
             ORDER BY starts_at, id
            """)
    List<Agenda.Entry> agenda(Instant now);

    @SqlQuery("sessions/overlapping.sql")
    Optional<LiveSession> overlapping(long id, long personId);

    @SqlQuery("sessions/calendar.sql")
    List<LiveSession> calendar(long personId, Instant since);

    /** Until the transaction ends, whoever else wants a seat of it waits. */
    @SqlQuery(
            """
            SELECT id, seats, taken, asked, starts_at, ends_at, cancelled_at IS NOT NULL AS cancelled, code, host_id, cohost_id
              FROM live_session
             WHERE id = :id
               FOR UPDATE
            """)
    Held hold(long id);

    /** Empty when the same form was sent before. */
    @SqlUpdate(
            """
            INSERT INTO live_session (kind, language, title, description, place, link, starts_local, zone, starts_at, ends_at,
                                      minutes, seats, host_id, cohost_id, code, created_at, changed_at, once_key)
            VALUES (:kind, :language, :title, :description, :place, :link, :startsLocal, :zone, :startsAt, :endsAt,
                    :minutes, :seats, :hostId, :cohostId, :code, :now, :now, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            @BindMethods Plan plan, long hostId, String code, Instant now, String onceKey);

    @SqlQuery("SELECT id FROM live_session WHERE once_key = :onceKey")
    Optional<Long> idByKey(String onceKey);

    /** With the next number of its calendar entry if it is another appointment now. */
    @SqlUpdate(
            """
            UPDATE live_session
               SET kind = :kind, language = :language, title = :title, description = :description, place = :place, link = :link,
                   starts_local = :startsLocal, zone = :zone, starts_at = :startsAt, ends_at = :endsAt, minutes = :minutes,
                   seats = :seats, cohost_id = :cohostId, sequence = sequence + :moved, changed_at = :now
             WHERE id = :id
            """)
    void update(long id, @BindMethods Plan plan, boolean moved, Instant now);

    /** False when it was cancelled before, or has begun. */
    @SqlUpdate(
            """
            UPDATE live_session
               SET cancelled_at = :now, cancel_reason = :reason, sequence = sequence + 1, changed_at = :now
             WHERE id = :id
               AND cancelled_at IS NULL
               AND starts_at > :now
            """)
    boolean cancel(long id, String reason, Instant now);

    @SqlUpdate(
            """
            UPDATE live_session
               SET taken = taken + :seated, asked = asked + :asked
             WHERE id = :id
            """)
    void count(long id, int seated, int asked);

    /**
     * The rules of its zone have changed: the clock shows the same at another moment. False when
     * another time was agreed meanwhile.
     */
    @SqlUpdate(
            """
            UPDATE live_session
               SET starts_at = :startsAt, ends_at = :endsAt, sequence = sequence + 1, changed_at = :now
             WHERE id = :clocked.id
               AND starts_local = :clocked.startsLocal
               AND zone = :clocked.zone
               AND minutes = :clocked.minutes
               AND starts_at <> :startsAt
               AND cancelled_at IS NULL
            """)
    boolean move(
            @BindMethods("clocked") Clocked clocked, Instant startsAt, Instant endsAt, Instant now);

    /** A session that is to come, as its clock and the moment stand in its row. */
    record Clocked(long id, String startsLocal, String zone, Instant startsAt, int minutes) {}

    @SqlQuery(
            """
            SELECT id, starts_local, zone, starts_at, minutes
              FROM live_session
             WHERE ends_at > :now
               AND starts_at > :now
               AND cancelled_at IS NULL
             ORDER BY id
            """)
    List<Clocked> clocked(Instant now);

    /** Sessions whose number of taken seats is not that of the people who have one. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM live_session s
             WHERE s.taken <> (SELECT COUNT(*)
                                 FROM live_session_seat m
                                WHERE m.session_id = s.id
                                  AND m.seated_at IS NOT NULL)
            """)
    long differences();

    @SqlUpdate(
            """
            UPDATE live_session s
               SET s.taken = (SELECT COUNT(*)
                                FROM live_session_seat m
                               WHERE m.session_id = s.id
                                 AND m.seated_at IS NOT NULL)
            """)
    void recount();
}
