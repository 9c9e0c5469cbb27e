package relais.training;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.Optional;

/** Writes what there is to learn. */
public interface StarterStore {

    @SqlQuery("SELECT COUNT(*) FROM training_path")
    int paths();

    /** Empty when another node is loading, or has loaded, this path. */
    @SqlUpdate(
            """
            INSERT INTO training_path (slug, position, minutes)
            VALUES (:slug, :position, :minutes)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insertPath(String slug, int position, int minutes);

    @SqlUpdate(
            """
            INSERT INTO training_path_text (path_id, language, title, summary)
            VALUES (:pathId, :language, :title, :summary)
            """)
    void insertPathText(long pathId, String language, String title, String summary);

    @SqlUpdate(
            """
            INSERT INTO training_module (path_id, slug, position, minutes, pass, quiz_key)
            VALUES (:pathId, :slug, :position, :minutes, :pass, :quizKey)
            """)
    @GetGeneratedKeys
    long insertModule(
            long pathId, String slug, int position, int minutes, int pass, byte[] quizKey);

    @SqlUpdate(
            """
            INSERT INTO training_module_text (module_id, language, title, summary)
            VALUES (:moduleId, :language, :title, :summary)
            """)
    void insertModuleText(long moduleId, String language, String title, String summary);

    @SqlUpdate(
            "INSERT INTO training_lesson (module_id, slug, position) VALUES (:moduleId, :slug,"
                    + " :position)")
    @GetGeneratedKeys
    long insertLesson(long moduleId, String slug, int position);

    @SqlUpdate(
            """
            INSERT INTO training_lesson_text (lesson_id, language, title, body)
            VALUES (:lessonId, :language, :title, :body)
            """)
    void insertLessonText(long lessonId, String language, String title, String body);

    @SqlUpdate(
            """
            INSERT INTO quiz_question (module_id, slug, position, kind)
            VALUES (:moduleId, :slug, :position, :kind)
            """)
    @GetGeneratedKeys
    long insertQuestion(long moduleId, String slug, int position, QuestionKind kind);

    @SqlUpdate(
            """
            INSERT INTO quiz_question_text (question_id, language, prompt, explanation)
            VALUES (:questionId, :language, :prompt, :explanation)
            """)
    void insertQuestionText(long questionId, String language, String prompt, String explanation);

    @SqlUpdate("INSERT INTO quiz_choice (question_id, correct) VALUES (:questionId, :correct)")
    @GetGeneratedKeys
    long insertChoice(long questionId, boolean correct);

    @SqlUpdate(
            """
            INSERT INTO quiz_choice_text (choice_id, language, words, feedback)
            VALUES (:choiceId, :language, :words, :feedback)
            """)
    void insertChoiceText(long choiceId, String language, String words, String feedback);
}
