package relais.training;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions, what is right, and what people answered. */
public interface QuizStore {

    /**
     * @param attempts how many this person has handed in
     */
    record Rules(int pass, byte[] quizKey, int attempts) {}

    @SqlQuery(
            """
            SELECT m.pass, m.quiz_key,
                   (SELECT COALESCE(MAX(a.number), 0)
                      FROM quiz_attempt a
                     WHERE a.person_id = :personId
                       AND a.module_id = m.id) AS attempts
              FROM training_module m
             WHERE m.id = :moduleId
            """)
    Rules rules(long personId, long moduleId);

    @SqlQuery("training/sheet.sql")
    List<SheetRow> sheet(long moduleId, String language);

    @SqlQuery("training/solution.sql")
    List<SolutionRow> solution(long moduleId, String language);

    /** False when this try was handed in before. */
    @SqlUpdate(
            """
            INSERT INTO quiz_attempt (person_id, module_id, number, answers, well, questions, pass, answered_at)
            VALUES (:personId, :moduleId, :number, :answers, :well, :questions, :pass, :at)
                ON DUPLICATE KEY UPDATE number = quiz_attempt.number
            """)
    boolean insertAttempt(
            long personId,
            long moduleId,
            int number,
            String answers,
            int well,
            int questions,
            int pass,
            Instant at);

    @SqlQuery(
            """
            SELECT number, well, questions, pass, answers
              FROM quiz_attempt
             WHERE person_id = :personId
               AND module_id = :moduleId
               AND number = :number
            """)
    Optional<Attempt> attempt(long personId, long moduleId, long number);
}
