package relais.kudos;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Thank-yous, how many there are of each person, and the wall. */
public interface KudosStore {

    /**
     * Held until the transaction ends. The lower number first, so that nobody waits in a circle.
     */
    @SqlUpdate(
            """
            INSERT INTO kudos_tally (person_id)
            VALUES (:lower), (:higher)
                ON DUPLICATE KEY UPDATE person_id = kudos_tally.person_id
            """)
    void hold(long lower, long higher);

    @SqlQuery("kudos/turn.sql")
    int turn(long giverId, long receiverId, Instant since);

    /** Empty when one with the same key was given before. */
    @SqlUpdate(
            """
            INSERT INTO kudos (giver_id, receiver_id, message, language, about_path, about_title, turn, given_at, once_key)
            VALUES (:giverId, :receiverId, :message, :language, :aboutPath, :aboutTitle, LEAST(:turn, 255), :at, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long giverId,
            long receiverId,
            String message,
            String language,
            String aboutPath,
            String aboutTitle,
            int turn,
            Instant at,
            String onceKey);

    @SqlQuery("SELECT id FROM kudos WHERE once_key = :onceKey")
    Optional<Long> idByKey(String onceKey);

    @SqlUpdate("UPDATE kudos_tally SET given = given + :change WHERE person_id = :personId")
    void countGiven(long personId, int change);

    @SqlUpdate("UPDATE kudos_tally SET received = received + :change WHERE person_id = :personId")
    void countReceived(long personId, int change);

    /** Its words go with it. False when it was taken back before, or is not theirs. */
    @SqlUpdate(
            """
            UPDATE kudos
               SET taken_back_at = :at, shown_at = NULL, message = ''
             WHERE id = :kudosId
               AND giver_id = :giverId
               AND taken_back_at IS NULL
            """)
    boolean takeBack(long kudosId, long giverId, Instant at);

    /** False when it is on the wall already, was taken back, or is not theirs. */
    @SqlUpdate(
            """
            UPDATE kudos
               SET shown_at = :at
             WHERE id = :kudosId
               AND receiver_id = :receiverId
               AND shown_at IS NULL
               AND taken_back_at IS NULL
            """)
    boolean show(long kudosId, long receiverId, Instant at);

    @SqlUpdate(
            """
            UPDATE kudos
               SET shown_at = NULL
             WHERE id = :kudosId
               AND receiver_id = :receiverId
            """)
    boolean hide(long kudosId, long receiverId);

    @SqlBatch("INSERT INTO kudos_wall (scope, kudos_id) VALUES (:scope, :kudosId)")
    void putUp(Collection<String> scope, long kudosId);

    @SqlUpdate("DELETE FROM kudos_wall WHERE kudos_id = :kudosId")
    void takeDown(long kudosId);

    /** Empty for what was taken back, and for those whom it does not concern. */
    @SqlQuery("kudos/thanks.sql")
    Optional<Thanks> thanks(long kudosId, long personId);

    @SqlQuery("kudos/wall.sql")
    List<Thanks> wall(String scope, long before, int atMost);

    @SqlQuery("kudos/received.sql")
    List<Thanks> received(long personId, long before, int atMost);

    @SqlQuery("kudos/given.sql")
    List<Thanks> given(long personId, long before, int atMost);

    @SqlQuery("kudos/choices.sql")
    List<Choice> choices(
            String unit,
            @BindList(value = "unitIds", onEmpty = EmptyHandling.NULL_STRING)
                    Collection<Long> unitIds);

    @SqlQuery("kudos/differences.sql")
    long differences();

    @SqlUpdate("DELETE FROM kudos_tally")
    void forgetTallies();

    @SqlUpdate("kudos/count_all.sql")
    void countAll();

    @SqlUpdate("DELETE FROM kudos_wall")
    void clearWall();

    @SqlUpdate("kudos/hang_all.sql")
    void hangAll();
}
