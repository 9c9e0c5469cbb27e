package relais.mentoring;

import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;

/** How a pair goes on. Each is false when there is no such pair, or it is not at that point. */
public interface WalkStore {

    @SqlUpdate(
            """
            UPDATE sponsorship
               SET paused_at = :at
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
               AND paused_at IS NULL
               AND arrived_at IS NULL
            """)
    boolean pause(long protegeId, long sponsorId, Instant at);

    @SqlUpdate(
            """
            UPDATE sponsorship
               SET paused_at = NULL
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
               AND paused_at IS NOT NULL
            """)
    boolean resume(long protegeId, long sponsorId);

    @SqlUpdate(
            """
            UPDATE sponsorship
               SET arrival_asked_by = :by, arrival_asked_at = :at
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
               AND arrived_at IS NULL
               AND arrival_asked_by IS NULL
            """)
    boolean askArrival(long protegeId, long sponsorId, long by, Instant at);

    @SqlUpdate(
            """
            UPDATE sponsorship
               SET arrival_asked_by = NULL, arrival_asked_at = NULL
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
               AND arrived_at IS NULL
               AND arrival_asked_by IS NOT NULL
            """)
    boolean forgetArrival(long protegeId, long sponsorId);

    /** Only by the one who did not propose it. */
    @SqlUpdate(
            """
            UPDATE sponsorship
               SET arrived_at = :at, paused_at = NULL
             WHERE protege_id = :protegeId
               AND sponsor_id = :sponsorId
               AND arrived_at IS NULL
               AND arrival_asked_by \\<> :by
            """)
    boolean arrive(long protegeId, long sponsorId, long by, Instant at);
}
