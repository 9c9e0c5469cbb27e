package relais.training;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is to learn, and how far somebody is. */
public interface TrainingStore {

    @SqlQuery("training/transcript.sql")
    Transcript.Row transcript(long personId);

    @SqlQuery("training/outline.sql")
    List<Outline.Row> outline(String language);

    /** Of every module, also where nothing of it is published any more. */
    @SqlQuery(
            """
            SELECT m.id, (SELECT t.title
                            FROM training_module_text t
                           WHERE t.module_id = m.id
                           ORDER BY t.language = :language DESC, t.language
                           LIMIT 1) AS title
              FROM training_module m
            HAVING title IS NOT NULL
            """)
    @KeyColumn("id")
    @ValueColumn("title")
    Map<Long, String> titles(String language);

    /** Of every version that was ever published: somebody may still be reading it. */
    @SqlQuery(
            """
            SELECT l.module_id, l.version, GROUP_CONCAT(l.id) AS lessons,
                   EXISTS (SELECT 1
                             FROM quiz_question q
                            WHERE q.module_id = l.module_id
                              AND q.version = l.version) AS quiz
              FROM training_lesson l
             GROUP BY l.module_id, l.version
            """)
    List<Outline.ContentsRow> contents();

    @SqlQuery("training/lessons.sql")
    List<LessonProgress> lessons(long personId, long moduleId, int version, String language);

    @SqlQuery(
            """
            SELECT t.language, t.body, l.video
              FROM training_lesson_text t
              JOIN training_lesson l ON l.id = t.lesson_id
             WHERE t.lesson_id = :lessonId
             ORDER BY t.language = :language DESC, t.language
             LIMIT 1
            """)
    LessonText lessonText(long lessonId, String language);

    /** Reading again leaves the first time. */
    @SqlUpdate(
            """
            INSERT INTO lesson_reading (person_id, lesson_id, read_at)
            VALUES (:personId, :lessonId, :at)
                ON DUPLICATE KEY UPDATE lesson_id = lesson_id
            """)
    void insertReading(long personId, long lessonId, Instant at);

    /** Nothing where there is no such lesson: an author tries out a package that is in none yet. */
    @SqlUpdate(
            """
            INSERT INTO lesson_reading (person_id, lesson_id, read_at)
            SELECT :personId, l.id, :at
              FROM training_lesson l
             WHERE l.id = :lessonId
                ON DUPLICATE KEY UPDATE lesson_id = lesson_reading.lesson_id
            """)
    void insertReadingIfThere(long personId, long lessonId, Instant at);

    @SqlUpdate(
            """
            INSERT INTO module_enrolment (person_id, module_id, version, begun_at)
            SELECT :personId, l.module_id, l.version, :at
              FROM training_lesson l
             WHERE l.id = :lessonId
                ON DUPLICATE KEY UPDATE module_id = module_enrolment.module_id
            """)
    void insertEnrolmentOf(long personId, long lessonId, Instant at);

    /** Whether the module of this lesson counts for them through another one. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM training_lesson l
                             JOIN module_completion c ON c.module_id = l.module_id AND c.person_id = :personId
                            WHERE l.id = :lessonId
                              AND c.through_id IS NOT NULL)
            """)
    boolean isRecognised(long personId, long lessonId);

    /** Whoever has begun stays with the version that they began. */
    @SqlUpdate(
            """
            INSERT INTO module_enrolment (person_id, module_id, version, begun_at)
            VALUES (:personId, :moduleId, :version, :at)
                ON DUPLICATE KEY UPDATE module_id = module_id
            """)
    void insertEnrolment(long personId, long moduleId, int version, Instant at);

    @SqlQuery("training/completions.sql")
    List<Completion> completions(long personId, String language);

    @SqlQuery(
            """
            SELECT p.id
              FROM training_path p
             WHERE EXISTS (SELECT 1 FROM training_module m WHERE m.path_id = p.id AND m.version > 0)
             ORDER BY p.position, p.id
             LIMIT 1
            """)
    Optional<Long> firstPath();

    /** Whether somebody has yet to complete it; empty while there is none. */
    @SqlQuery(
            """
            SELECT NOT EXISTS (SELECT 1 FROM path_completion c WHERE c.person_id = :personId AND c.path_id = f.id)
              FROM (SELECT p.id
                      FROM training_path p
                     WHERE EXISTS (SELECT 1 FROM training_module m WHERE m.path_id = p.id AND m.version > 0)
                     ORDER BY p.position, p.id
                     LIMIT 1) f
            """)
    Optional<Boolean> isFirstPathAhead(long personId);
}
