package relais.training;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who has completed what. Whoever writes here holds the rows of the people concerned. */
public interface CompletionStore {

    /** A module that somebody has counted through another one, which they completed. */
    record Recognised(long personId, long moduleId, long throughId) {}

    /**
     * Somebody who has completed a path.
     *
     * @param recognised nothing of it but by having it counted
     */
    record Finisher(long personId, boolean recognised) {}

    /** A module, and the path to which it belongs. */
    record Completable(long pathId, long id, boolean optional) {}

    /** Empty where there is a quiz, or something is left to be read. */
    @SqlQuery("training/completed-by-reading.sql")
    Optional<Completable> completedByReading(long personId, long lessonId);

    /** The modules that were new: first of all this one, unless it was completed before. */
    @SqlQuery("training/complete.sql")
    List<Long> complete(long personId, long moduleId, Instant at);

    /** False while a module of the path is missing, and when the path was completed before. */
    @SqlUpdate(
            """
            INSERT INTO path_completion (person_id, path_id, completed_at)
            SELECT :personId, m.path_id, :at
              FROM training_module m
              LEFT JOIN module_completion c ON c.module_id = m.id AND c.person_id = :personId
             WHERE m.path_id = :pathId
               AND m.version > 0
               AND NOT m.optional
             GROUP BY m.path_id
            HAVING COUNT(*) = COUNT(c.module_id)
                ON DUPLICATE KEY UPDATE path_id = path_completion.path_id
            """)
    boolean completePath(long personId, long pathId, Instant at);

    @SqlQuery("SELECT DISTINCT path_id FROM training_module WHERE id IN (<modules>)")
    List<Long> pathsOf(@BindList Collection<Long> modules);

    /** Is there a module of the path, not optional, that they completed themselves? */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM training_module m
                             JOIN module_completion c ON c.module_id = m.id AND c.person_id = :personId
                            WHERE m.path_id = :pathId
                              AND m.version > 0
                              AND NOT m.optional
                              AND c.through_id IS NULL)
            """)
    boolean hasOwnPart(long personId, long pathId);

    // Everybody, after a change by authors

    /** From the first person on, also where a count was under way. */
    @SqlUpdate(
            """
            INSERT INTO training_recount (path_id, up_to)
            VALUES (:pathId, 0)
                ON DUPLICATE KEY UPDATE up_to = 0
            """)
    void recount(long pathId);

    /** The paths of these modules and of all that count through them, directly or not. */
    @SqlUpdate(
            """
            INSERT INTO training_recount (path_id, up_to)
            WITH RECURSIVE counted AS (
              SELECT CAST(:moduleId AS UNSIGNED) AS module_id
               UNION
              SELECT e.module_id
                FROM counted c
                JOIN module_equivalence e ON e.through_id = c.module_id
            )
            SELECT DISTINCT m.path_id, 0
              FROM counted c
              JOIN training_module m ON m.id = c.module_id
                ON DUPLICATE KEY UPDATE up_to = 0
            """)
    void recountFrom(long moduleId);

    @SqlQuery("SELECT path_id FROM training_recount ORDER BY path_id")
    List<Long> recounts();

    /** Locked; empty when another server is at it or it is done. */
    @SqlQuery("SELECT up_to FROM training_recount WHERE path_id = :pathId FOR UPDATE SKIP LOCKED")
    Optional<Long> takeRecount(long pathId);

    @SqlUpdate("UPDATE training_recount SET up_to = :upTo WHERE path_id = :pathId")
    void advanceRecount(long pathId, long upTo);

    @SqlUpdate("DELETE FROM training_recount WHERE path_id = :pathId")
    void endRecount(long pathId);

    /**
     * Held as they are: whoever is just completing something is waited for, and nobody else waits.
     */
    @SqlQuery(
            """
            SELECT id
              FROM person
             WHERE id > :after
               AND deactivated_at IS NULL
             ORDER BY id
             LIMIT :atMost
              LOCK IN SHARE MODE
            """)
    List<Long> holdPeople(long after, int atMost);

    @SqlQuery("training/recognisable.sql")
    List<Recognised> recognisable(long pathId, @BindList Collection<Long> people);

    /** Rows of person, module and what it is counted through. */
    @SqlUpdate(
            """
            INSERT INTO module_completion (person_id, module_id, through_id, completed_at)
            SELECT w.person_id, w.module_id, w.through_id, :at
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (person_id  BIGINT UNSIGNED PATH '$[0]',
                                                     module_id  BIGINT UNSIGNED PATH '$[1]',
                                                     through_id BIGINT UNSIGNED PATH '$[2]')) w
            """)
    void recognise(String rows, Instant at);

    @SqlQuery("training/completable.sql")
    List<Finisher> completable(long pathId, @BindList Collection<Long> people);

    @SqlUpdate(
            """
            INSERT INTO path_completion (person_id, path_id, completed_at)
            SELECT w.person_id, :pathId, :at
              FROM JSON_TABLE(:people, '$[*]' COLUMNS (person_id BIGINT UNSIGNED PATH '$')) w
            """)
    void completePaths(long pathId, String people, Instant at);
}
