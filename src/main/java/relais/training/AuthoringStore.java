package relais.training;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What authors see of paths and modules, and the drafts they write. */
public interface AuthoringStore {

    /** Every module of every path, also those that nobody can read yet; paths without any too. */
    @SqlQuery("training/catalogue.sql")
    List<CatalogueRow> catalogue(String language);

    /**
     * A module with its draft, else with what is published.
     *
     * @param revision how often authors have changed the module
     */
    record Row(
            long id,
            long pathId,
            String pathSlug,
            String slug,
            int version,
            int revision,
            String document,
            Optional<Instant> editedAt,
            Optional<String> editedBy,
            Optional<Instant> publishedAt,
            Optional<Instant> withdrawnAt) {}

    @SqlQuery(
            """
            SELECT m.id, m.path_id, p.slug AS path_slug, m.slug, m.version, m.revision,
                   COALESCE(d.document, v.document) AS document, d.edited_at, CONCAT(e.given_name, ' ', e.family_name) AS edited_by, v.published_at, w.withdrawn_at
              FROM training_module m
              JOIN training_path p                ON p.id = m.path_id
              LEFT JOIN training_draft d          ON d.module_id = m.id
              LEFT JOIN person e                  ON e.id = d.edited_by
              LEFT JOIN training_withdrawal w     ON w.module_id = m.id AND w.in_force = 1
              LEFT JOIN training_module_version v ON v.module_id = m.id AND v.version = COALESCE(w.version, m.version)
             WHERE p.slug = :path
               AND m.slug = :module
            """)
    Optional<Row> module(String path, String module);

    /**
     * Whoever changes a draft, publishes or drops it begins so. False when it was changed since.
     */
    @SqlUpdate(
            """
            UPDATE training_module
               SET revision = revision + 1
             WHERE id = :moduleId
               AND revision = :seen
            """)
    boolean revise(long moduleId, int seen);

    @SqlUpdate(
            """
            INSERT INTO training_draft (module_id, document, gist, edited_at, edited_by)
            VALUES (:moduleId, :document, :gist, :at, :by)
                ON DUPLICATE KEY UPDATE document = VALUE(document), gist = VALUE(gist), edited_at = VALUE(edited_at),
                                        edited_by = VALUE(edited_by)
            """)
    void putDraft(long moduleId, String document, String gist, Instant at, long by);

    @SqlUpdate("DELETE FROM training_draft WHERE module_id = :moduleId")
    void removeDraft(long moduleId);

    // What lessons show

    @SqlQuery("SELECT id FROM training_module WHERE id = :moduleId FOR UPDATE")
    long lockModule(long moduleId);

    /** Whether any draft or version, of whatever module, speaks of this. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1 FROM training_draft WHERE LOCATE(:address, document) > 0)
                OR EXISTS (SELECT 1 FROM training_module_version WHERE LOCATE(:address, document) > 0)
            """)
    boolean mentions(String address);

    // Paths

    @SqlQuery("SELECT id FROM training_path WHERE slug = :slug")
    long pathId(String slug);

    @SqlQuery("SELECT id FROM training_path ORDER BY position, id FOR UPDATE")
    List<Long> lockPaths();

    @SqlQuery(
            "SELECT id FROM training_module WHERE path_id = :pathId ORDER BY position, id FOR"
                    + " UPDATE")
    List<Long> lockModules(long pathId);

    @SqlUpdate("UPDATE training_path SET position = :position WHERE id = :pathId")
    void placePath(long pathId, int position);

    @SqlUpdate("UPDATE training_module SET position = :position WHERE id = :moduleId")
    void placeModule(long moduleId, int position);

    /** False when the path was changed since. */
    @SqlUpdate(
            """
            UPDATE training_path
               SET revision = revision + 1, in_order = :inOrder
             WHERE id = :pathId
               AND revision = :seen
            """)
    boolean revisePath(long pathId, boolean inOrder, int seen);

    @SqlQuery("SELECT language, title, summary FROM training_path_text WHERE path_id = :pathId")
    List<PathWords> pathWords(long pathId);

    record PathWords(String language, String title, String summary) {}

    @SqlUpdate("DELETE FROM training_path_text WHERE path_id = :pathId")
    void removePathTexts(long pathId);

    // Packages

    @SqlQuery("SELECT DISTINCT package_id FROM training_lesson WHERE package_id IS NOT NULL")
    List<Long> publishedPackages();

    @SqlQuery("SELECT document FROM training_draft")
    List<String> drafts();

    // How questions do

    /** First tries of a version, the latest ones: what was asked and what was answered well. */
    @SqlQuery(
            """
            SELECT marks
              FROM quiz_attempt
             WHERE module_id = :moduleId
               AND number = 1
               AND version = :version
               AND marks IS NOT NULL
               AND NOT late
             ORDER BY answered_at DESC
             LIMIT :atMost
            """)
    List<String> marks(long moduleId, int version, int atMost);

    record QuestionId(String slug, long id) {}

    @SqlQuery(
            "SELECT slug, id FROM quiz_question WHERE module_id = :moduleId AND version = :version")
    List<QuestionId> questionIds(long moduleId, int version);
}
