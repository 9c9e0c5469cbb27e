package relais.training;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions, what is right, and what people answered. */
public interface QuizStore {

    @SqlQuery("training/standing.sql")
    Standing standing(long personId, long moduleId, int version);

    @SqlQuery("training/sheet.sql")
    List<SheetRow> sheet(long moduleId, int version, String language);

    @SqlQuery("training/solution.sql")
    List<SolutionRow> solution(long moduleId, int version, String language);

    /** One try is open at a time: the clock of one that was begun before stays as it is. */
    @SqlUpdate(
            """
            INSERT INTO quiz_opening (person_id, module_id, number, opened_at)
            VALUES (:personId, :moduleId, :number, :at)
                ON DUPLICATE KEY UPDATE opened_at = IF(number \\< VALUE(number), VALUE(opened_at), opened_at),
                                        number    = GREATEST(number, VALUE(number))
            """)
    void insertOpening(long personId, long moduleId, int number, Instant at);

    /** False when this try was handed in before. */
    @SqlUpdate(
            """
            INSERT INTO quiz_attempt (person_id, module_id, number, version, answers, marks, well, questions, pass, late, answered_at)
            VALUES (:personId, :moduleId, :number, :version, :answers, :marks, :well, :questions, :pass, :late, :at)
                ON DUPLICATE KEY UPDATE number = quiz_attempt.number
            """)
    boolean insertAttempt(long personId, long moduleId, @BindMethods Attempt attempt, Instant at);

    @SqlQuery(
            """
            SELECT number, version, well, questions, pass, late, answers, marks
              FROM quiz_attempt
             WHERE person_id = :personId
               AND module_id = :moduleId
               AND number = :number
            """)
    Optional<Attempt> attempt(long personId, long moduleId, long number);
}
