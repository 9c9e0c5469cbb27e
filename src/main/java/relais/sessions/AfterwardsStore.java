package relais.sessions;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What stays of sessions: material, and what people said. */
public interface AfterwardsStore {

    @SqlQuery(
            """
            SELECT id, session_id, kind, title, link
              FROM live_session_material
             WHERE session_id IN (<sessions>)
             ORDER BY session_id, kind DESC, id
            """)
    List<Material> material(
            @BindList(value = "sessions", onEmpty = EmptyHandling.NULL_STRING)
                    Collection<Long> sessions);

    /** False when there are as many as there may be. */
    @SqlUpdate(
            """
            INSERT INTO live_session_material (session_id, kind, title, link, added_by, added_at)
            SELECT :sessionId, :kind, :title, :link, :addedBy, :now
              FROM DUAL
             WHERE (SELECT COUNT(*) FROM live_session_material WHERE session_id = :sessionId) < :most
            """)
    boolean add(
            long sessionId,
            Material.Kind kind,
            String title,
            String link,
            long addedBy,
            Instant now,
            int most);

    @SqlUpdate("DELETE FROM live_session_material WHERE id = :id AND session_id = :sessionId")
    boolean remove(long sessionId, long id);

    /** Again is instead. False for those who were not there. */
    @SqlUpdate(
            """
            INSERT INTO live_session_rating (session_id, person_id, stars, word, rated_at)
            SELECT session_id, person_id, :stars, :word, :now
              FROM live_session_seat
             WHERE session_id = :sessionId
               AND person_id = :personId
               AND attended_at IS NOT NULL
                ON DUPLICATE KEY UPDATE stars = VALUES(stars), word = VALUES(word), rated_at = VALUES(rated_at)
            """)
    boolean rate(long sessionId, long personId, int stars, Optional<String> word, Instant now);

    @SqlUpdate(
            """
            DELETE FROM live_session_rating
             WHERE session_id = :sessionId
               AND person_id = :personId
            """)
    void forgetRating(long sessionId, long personId);

    @SqlQuery(
            """
            SELECT stars, word
              FROM live_session_rating
             WHERE session_id = :sessionId
               AND person_id = :personId
            """)
    Optional<Rating> rating(long sessionId, long personId);

    /** How many answers, and their average. */
    record Average(int answers, double stars) {}

    @SqlQuery(
            """
            SELECT COUNT(*) AS answers, COALESCE(AVG(stars), 0) AS stars
              FROM live_session_rating
             WHERE session_id = :sessionId
            """)
    Average average(long sessionId);

    /** In the order of the alphabet, which says nothing of who and when. */
    @SqlQuery(
            """
            SELECT word
              FROM live_session_rating
             WHERE session_id = :sessionId
               AND word IS NOT NULL
             ORDER BY word
            """)
    List<String> words(long sessionId);
}
