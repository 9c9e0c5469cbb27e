package relais.badges;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The catalogue as HR edits it. */
public interface CatalogueStore {

    @SqlQuery("SELECT COALESCE(MAX(position), 0) FROM badge")
    int lastPosition();

    /** False when there is a badge of this slug already. */
    @SqlUpdate(
            """
            INSERT INTO badge (slug, kind, shape, symbol, hue, position, audience, levels, validity_months, notice_days,
                               nominators, changed_at, changed_by)
            VALUES (:slug, :kind, :shape, :symbol, :hue, :position, :audience, :levels, :validityMonths, :noticeDays,
                    :nominators, :at, :by)
                ON DUPLICATE KEY UPDATE id = badge.id
            """)
    boolean insert(String slug, int position, @BindMethods BadgeTerms terms, long by, Instant at);

    /** False when somebody changed it after that version. Who gives it stays. */
    @SqlUpdate(
            """
            UPDATE badge
               SET shape = :shape, symbol = :symbol, hue = :hue, audience = :audience, levels = :levels,
                   validity_months = :validityMonths, notice_days = :noticeDays, nominators = :nominators,
                   version = version + 1, changed_at = :at, changed_by = :by
             WHERE id = :badgeId
               AND version = :seen
            """)
    boolean update(long badgeId, int seen, @BindMethods BadgeTerms terms, long by, Instant at);

    @SqlBatch(
            """
            INSERT INTO badge_text (badge_id, language, name, description, criteria)
            VALUES (:badgeId, :language, :name, :description, :criteria)
                ON DUPLICATE KEY UPDATE name = VALUES(name), description = VALUES(description), criteria = VALUES(criteria)
            """)
    void write(long badgeId, @BindMethods List<Wording> wordings);

    @SqlBatch(
            """
            INSERT INTO badge_level_text (badge_id, level, language, name)
            VALUES (:badgeId, :level, :language, :name)
                ON DUPLICATE KEY UPDATE name = VALUES(name)
            """)
    void writeLevels(long badgeId, @BindMethods List<LevelWording> levels);

    @SqlQuery(
            "SELECT language, name, description, criteria FROM badge_text WHERE badge_id ="
                    + " :badgeId")
    List<Wording> wordings(long badgeId);

    @SqlQuery("SELECT level, language, name FROM badge_level_text WHERE badge_id = :badgeId")
    List<LevelWording> levelWordings(long badgeId);

    /** False when it is retired, or not, already. Awards stay as they are. */
    @SqlUpdate(
            """
            UPDATE badge
               SET retired_at = :retiredAt, version = version + 1, changed_at = :at, changed_by = :by
             WHERE id = :badgeId
               AND (retired_at IS NULL) = (:retiredAt IS NOT NULL)
            """)
    boolean retire(long badgeId, Optional<Instant> retiredAt, long by, Instant at);

    @SqlQuery(
            """
            SELECT CONCAT(p.given_name, ' ', p.family_name) AS name, b.changed_at AS at
              FROM badge b
              JOIN person p ON p.id = b.changed_by
             WHERE b.id = :badgeId
            """)
    Optional<Change> lastChange(long badgeId);

    /** That somebody changed something. */
    record Change(String name, Instant at) {}
}
