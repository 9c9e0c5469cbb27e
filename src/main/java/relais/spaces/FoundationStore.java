package relais.spaces;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.people.Role;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said about spaces, and who looks after them. */
public interface FoundationStore {

    /** Words about a space in one language. */
    record Text(String language, String name, String purpose) {}

    /** All, or the one with this address; with its name in this language, else in another. */
    @SqlQuery("spaces/found.sql")
    List<FoundSpace> found(String language, Optional<String> slug);

    @SqlQuery(
            """
            SELECT language, name, purpose
              FROM space_text
             WHERE space_id = :spaceId
             ORDER BY language
            """)
    List<Text> texts(long spaceId);

    /** Mail addresses by number. */
    @SqlQuery(
            """
            SELECT p.id, p.email
              FROM space_moderator m
              JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
             WHERE m.space_id = :spaceId
             ORDER BY p.family_name, p.given_name
            """)
    @KeyColumn("id")
    @ValueColumn("email")
    Map<Long, String> moderators(long spaceId);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM space)")
    boolean any();

    /** Empty when another space has this address. */
    @SqlUpdate(
            """
            INSERT INTO space (slug, entry, role, unit_id, country, created_at, created_by)
            VALUES (:slug, :entry, :role, :unitId, :country, :at, :by)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            String slug,
            Entry entry,
            Optional<Role> role,
            Optional<Long> unitId,
            Optional<String> country,
            Instant at,
            Optional<Long> by);

    /** False when somebody changed it since. */
    @SqlUpdate(
            """
            UPDATE space
               SET entry = :entry, role = :role, unit_id = :unitId, country = :country, version = version + 1
             WHERE id = :spaceId
               AND version = :version
            """)
    boolean change(
            long spaceId,
            int version,
            Entry entry,
            Optional<Role> role,
            Optional<Long> unitId,
            Optional<String> country);

    /** False when it is so already. */
    @SqlUpdate(
            """
            UPDATE space
               SET archived_at = :at, version = version + 1
             WHERE id = :spaceId
               AND (archived_at IS NULL) = (:at IS NOT NULL)
            """)
    boolean archive(long spaceId, Optional<Instant> at);

    @SqlUpdate("DELETE FROM space_text WHERE space_id = :spaceId")
    void forgetTexts(long spaceId);

    @SqlUpdate(
            """
            INSERT INTO space_text (space_id, language, name, purpose)
            VALUES (:spaceId, :language, :name, :purpose)
            """)
    void insertText(long spaceId, String language, String name, String purpose);

    @SqlUpdate("DELETE FROM space_moderator WHERE space_id = :spaceId")
    void forgetModerators(long spaceId);

    @SqlUpdate("INSERT INTO space_moderator (space_id, person_id) VALUES (:spaceId, :personId)")
    void insertModerator(long spaceId, long personId);
}
