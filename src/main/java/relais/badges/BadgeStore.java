package relais.badges;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;
import java.util.Optional;

/** The catalogue: what can be earned. */
public interface BadgeStore {

    /** What a level of a badge is called. */
    record LevelName(long badgeId, int level, String name) {}

    /** Those that can be earned today, and those that were. */
    @SqlQuery("badges/catalogue.sql")
    List<Badge> all(String language);

    @SqlQuery("badges/badge.sql")
    Optional<Badge> bySlug(String slug, String language);

    @SqlQuery(
            """
            SELECT badge_id, level, name
              FROM badge_level_text
             WHERE language = :language
             ORDER BY badge_id, level
            """)
    List<LevelName> levelNames(String language);

    @SqlQuery("SELECT COUNT(*) FROM badge")
    int howMany();

    /** False when there is a badge of this slug already. */
    @SqlUpdate(
            """
            INSERT INTO badge (slug, kind, shape, symbol, hue, position, levels, validity_months)
            VALUES (:slug, :kind, :shape, :symbol, :hue, :position, :levels, :validity)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean insert(
            String slug,
            Badge.Kind kind,
            String shape,
            String symbol,
            int hue,
            int position,
            int levels,
            Integer validity);

    @SqlQuery("SELECT id FROM badge WHERE slug = :slug")
    long idOf(String slug);

    @SqlUpdate(
            """
            INSERT INTO badge_text (badge_id, language, name, description, criteria)
            VALUES (:badgeId, :language, :name, :description, :criteria)
                ON DUPLICATE KEY UPDATE name = VALUES(name), description = VALUES(description), criteria = VALUES(criteria)
            """)
    void writeText(long badgeId, String language, String name, String description, String criteria);

    @SqlUpdate(
            """
            INSERT INTO badge_level_text (badge_id, level, language, name)
            VALUES (:badgeId, :level, :language, :name)
                ON DUPLICATE KEY UPDATE name = VALUES(name)
            """)
    void writeLevel(long badgeId, int level, String language, String name);
}
