package relais.training;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Optional;

/** Writes what there is to learn: paths, and versions of their modules. */
public interface PublishingStore {

    @SqlQuery("SELECT COUNT(*) FROM training_path")
    int paths();

    /** Empty when another node is loading, or has loaded, this path. */
    @SqlUpdate(
            """
            INSERT INTO training_path (slug, position)
            VALUES (:slug, :position)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insertPath(String slug, int position);

    @SqlUpdate(
            """
            INSERT INTO training_path_text (path_id, language, title, summary)
            VALUES (:pathId, :language, :title, :summary)
            """)
    void insertPathText(long pathId, String language, String title, String summary);

    /** Nothing of it is published yet. Empty when the path has one with this address. */
    @SqlUpdate(
            """
            INSERT INTO training_module (path_id, slug, position, minutes, quiz_key)
            VALUES (:pathId, :slug, :position, 0, :quizKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insertModule(long pathId, String slug, int position, byte[] quizKey);

    /** True for one node only: from this version to the next. */
    @SqlUpdate(
            """
            UPDATE training_module
               SET version = :version, minutes = :minutes
             WHERE id = :moduleId
               AND version = :version - 1
            """)
    boolean updateModule(long moduleId, int version, int minutes);

    @SqlUpdate("DELETE FROM training_module_text WHERE module_id = :moduleId")
    void removeModuleTexts(long moduleId);

    @SqlUpdate(
            """
            INSERT INTO training_module_text (module_id, language, title, summary)
            VALUES (:moduleId, :language, :title, :summary)
            """)
    void insertModuleText(long moduleId, String language, String title, String summary);

    @SqlUpdate(
            """
            INSERT INTO training_module_version (module_id, version, document, gist, published_at, published_by)
            VALUES (:moduleId, :version, :document, :gist, :at, :by)
            """)
    void insertVersion(
            long moduleId,
            int version,
            String document,
            String gist,
            Instant at,
            Optional<Long> by);

    @SqlUpdate(
            """
            INSERT INTO training_lesson (module_id, version, slug, position, minutes, estimated, video, package_id)
            VALUES (:moduleId, :version, :slug, :position, :minutes, :estimated, :video, :packageId)
            """)
    @GetGeneratedKeys
    long insertLesson(
            long moduleId,
            int version,
            String slug,
            int position,
            int minutes,
            boolean estimated,
            Optional<String> video,
            Optional<Long> packageId);

    @SqlUpdate(
            """
            INSERT INTO training_lesson_text (lesson_id, language, title, body)
            VALUES (:lessonId, :language, :title, :body)
            """)
    void insertLessonText(long lessonId, String language, String title, String body);

    @SqlUpdate(
            """
            INSERT INTO quiz_question (module_id, version, slug, position, kind)
            VALUES (:moduleId, :version, :slug, :position, :kind)
            """)
    @GetGeneratedKeys
    long insertQuestion(long moduleId, int version, String slug, int position, QuestionKind kind);

    @SqlUpdate(
            """
            INSERT INTO quiz_question_text (question_id, language, prompt, explanation)
            VALUES (:questionId, :language, :prompt, :explanation)
            """)
    void insertQuestionText(long questionId, String language, String prompt, String explanation);

    @SqlUpdate(
            "INSERT INTO quiz_choice (question_id, position, correct) VALUES (:questionId,"
                    + " :position, :correct)")
    @GetGeneratedKeys
    long insertChoice(long questionId, int position, boolean correct);

    @SqlUpdate(
            """
            INSERT INTO quiz_choice_text (choice_id, language, words, partner, feedback)
            VALUES (:choiceId, :language, :words, :partner, :feedback)
            """)
    void insertChoiceText(
            long choiceId, String language, String words, String partner, String feedback);
}
