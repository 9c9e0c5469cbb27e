package relais.sessions;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Seats, who waits for one, and who was there. Whoever changes seats holds the session. */
public interface SeatStore {

    /** False when they asked before. */
    @SqlUpdate(
            """
            INSERT INTO live_session_seat (session_id, person_id, turn, asked_at, seated_at)
            VALUES (:sessionId, :personId, :turn, :now, :seatedAt)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean insert(
            long sessionId, long personId, int turn, Instant now, Optional<Instant> seatedAt);

    /** Whether it was a seat, or a place among those who wait; empty when they had neither. */
    @SqlQuery(
            """
            DELETE FROM live_session_seat
             WHERE session_id = :sessionId
               AND person_id = :personId
            RETURNING seated_at IS NOT NULL AS seated
            """)
    Optional<Boolean> remove(long sessionId, long personId);

    @SqlQuery(
            """
            SELECT seated_at IS NOT NULL AS seated
              FROM live_session_seat
             WHERE session_id = :sessionId
               AND person_id = :personId
            """)
    Optional<Boolean> isSeated(long sessionId, long personId);

    /** Those whose turn it is. */
    @SqlQuery(
            """
            SELECT person_id
              FROM live_session_seat
             WHERE session_id = :sessionId
               AND seated_at IS NULL
             ORDER BY turn
             LIMIT :atMost
            """)
    List<Long> nextInLine(long sessionId, int atMost);

    @SqlUpdate(
            """
            UPDATE live_session_seat
               SET seated_at = :now
             WHERE session_id = :sessionId
               AND person_id IN (<people>)
            """)
    void seat(long sessionId, @BindList Collection<Long> people, Instant now);

    /** Somebody with a seat or a place in line. */
    record Taker(long personId, boolean seated) {}

    @SqlQuery(
            """
            SELECT person_id, seated_at IS NOT NULL AS seated
              FROM live_session_seat
             WHERE session_id = :sessionId
             ORDER BY turn
            """)
    List<Taker> takers(long sessionId);

    @SqlQuery("sessions/seats.sql")
    List<Seat> seats(long sessionId);

    /** Sessions that have not begun, in which somebody has a seat or waits for one. */
    @SqlQuery(
            """
            SELECT m.session_id
              FROM live_session_seat m
              JOIN live_session s ON s.id = m.session_id
             WHERE m.person_id = :personId
               AND s.starts_at > :now
             ORDER BY m.session_id
            """)
    List<Long> ahead(long personId, Instant now);

    @SqlQuery(
            """
            SELECT m.session_id, m.person_id
              FROM live_session s
              JOIN live_session_seat m ON m.session_id = s.id
             WHERE s.ends_at > :now
               AND s.cancelled_at IS NULL
               AND m.seated_at IS NOT NULL
            """)
    List<Agenda.Taken> takenAhead(Instant now);

    /** False when they are known to have been there, or have no seat. */
    @SqlUpdate(
            """
            UPDATE live_session_seat
               SET attended_at = :now, ticked_by = :tickedBy
             WHERE session_id = :sessionId
               AND person_id = :personId
               AND seated_at IS NOT NULL
               AND attended_at IS NULL
            """)
    boolean attend(long sessionId, long personId, Optional<Long> tickedBy, Instant now);

    @SqlUpdate(
            """
            UPDATE live_session_seat
               SET attended_at = NULL, ticked_by = NULL
             WHERE session_id = :sessionId
               AND person_id = :personId
               AND attended_at IS NOT NULL
            """)
    boolean unattend(long sessionId, long personId);

    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM live_session_seat
                            WHERE session_id = :sessionId
                              AND attended_at IS NOT NULL)
            """)
    boolean wasAttended(long sessionId);

    /** Counted before it is judged, so that many at once are no more than there are. */
    @SqlUpdate(
            """
            UPDATE live_session_seat
               SET tries = tries + 1
             WHERE session_id = :sessionId
               AND person_id = :personId
               AND seated_at IS NOT NULL
               AND tries < :most
            """)
    boolean tryCode(long sessionId, long personId, int most);

    /** False when they were reminded meanwhile, or gave the seat back. */
    @SqlUpdate(
            """
            UPDATE live_session_seat
               SET reminded_at = :now
             WHERE session_id = :sessionId
               AND person_id = :personId
               AND seated_at IS NOT NULL
               AND reminded_at IS NULL
            """)
    boolean remind(long sessionId, long personId, Instant now);

    /** It is another appointment now, and worth reminding of again. */
    @SqlUpdate("UPDATE live_session_seat SET reminded_at = NULL WHERE session_id = :sessionId")
    void forgetReminders(long sessionId);

    @SqlQuery("sessions/trace.sql")
    List<Trace> trace(long personId);

    /** Past sessions are as though they had not had a seat there. */
    @SqlUpdate(
            """
            UPDATE live_session s
              JOIN live_session_seat m ON m.session_id = s.id
               SET s.taken = s.taken - 1
             WHERE m.person_id = :personId
               AND m.seated_at IS NOT NULL
            """)
    void countErased(long personId);

    /** With what they said of them. */
    @SqlUpdate("DELETE FROM live_session_seat WHERE person_id = :personId")
    void erase(long personId);
}
