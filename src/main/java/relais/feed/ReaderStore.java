package relais.feed;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Optional;

/** What readers did: read to the end, found useful. */
public interface ReaderStore {

    @SqlQuery("feed/pulse.sql")
    Pulse pulse(long personId);

    @SqlQuery("feed/marks.sql")
    ReaderMarks.Row marks(long personId, long from);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM content_reading WHERE person_id = :personId)")
    boolean hasReadAnything(long personId);

    /** False when it was read before. */
    @SqlUpdate(
            """
            INSERT INTO content_reading (person_id, item_id, read_at)
            VALUES (:personId, :itemId, :now)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean insertReading(long personId, long itemId, Instant now);

    /** False when there is one; that stays as it is, and is held until the transaction ends. */
    @SqlUpdate(
            """
            INSERT INTO reaction (person_id, item_id, kind, reacted_at)
            VALUES (:personId, :itemId, :kind, :now)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean insertReaction(long personId, long itemId, ReactionKind kind, Instant now);

    /** Held until the transaction ends. */
    @SqlQuery(
            """
            SELECT kind
              FROM reaction
             WHERE person_id = :personId
               AND item_id = :itemId
               FOR UPDATE
            """)
    Optional<ReactionKind> holdReaction(long personId, long itemId);

    @SqlUpdate(
            """
            UPDATE reaction
               SET kind = :kind, reacted_at = :now
             WHERE person_id = :personId
               AND item_id = :itemId
            """)
    void changeReaction(long personId, long itemId, ReactionKind kind, Instant now);

    @SqlUpdate("DELETE FROM reaction WHERE person_id = :personId AND item_id = :itemId")
    void removeReaction(long personId, long itemId);

    /** Whoever reacts so to the same item waits from here to the end of the transaction. */
    @SqlUpdate(
            """
            INSERT INTO content_reaction (item_id, kind, n)
            VALUES (:itemId, :kind, GREATEST(:by, 0))
                ON DUPLICATE KEY UPDATE n = n + :by
            """)
    void count(long itemId, ReactionKind kind, int by);

    // What they keep and hide

    @SqlUpdate(
            """
            INSERT INTO content_bookmark (person_id, item_id, kept_at)
            VALUES (:personId, :itemId, :now)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    void keep(long personId, long itemId, Instant now);

    @SqlUpdate("DELETE FROM content_bookmark WHERE person_id = :personId AND item_id = :itemId")
    void keepNoMore(long personId, long itemId);

    @SqlUpdate(
            """
            INSERT INTO content_hidden (person_id, item_id, hidden_at)
            VALUES (:personId, :itemId, :now)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    void hide(long personId, long itemId, Instant now);

    @SqlUpdate("DELETE FROM content_hidden WHERE person_id = :personId AND item_id = :itemId")
    void showAgain(long personId, long itemId);

    /** Never back: an older page may say so later than a newer one. */
    @SqlUpdate(
            """
            INSERT INTO feed_visit (person_id, seen_until)
            VALUES (:personId, :until)
                ON DUPLICATE KEY UPDATE seen_until = GREATEST(seen_until, VALUES(seen_until))
            """)
    void seen(long personId, Instant until);

    /** How many kept numbers are not those of their reactions. */
    @SqlQuery("feed/reaction_differences.sql")
    long countDifferences();

    default void recount() {
        forgetCounts();
        recountKinds();
    }

    @SqlUpdate("DELETE FROM content_reaction")
    void forgetCounts();

    @SqlUpdate(
            """
            INSERT INTO content_reaction (item_id, kind, n)
            SELECT item_id, kind, COUNT(*) FROM reaction GROUP BY item_id, kind
            """)
    void recountKinds();
}
