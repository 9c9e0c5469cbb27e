package relais.badges;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.activity.Action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be earned, and who earned it. */
public interface BadgeStore {

    @SqlQuery(
            """
            SELECT b.id, b.slug, b.kind, b.shape, b.symbol, b.hue, b.rule_action, b.rule_count,
                   t.name, t.description, t.criteria
              FROM badge b
              JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
             ORDER BY b.position, b.id
            """)
    List<Badge> all(String language);

    @SqlQuery(
            """
            SELECT b.id, b.slug, b.kind, b.shape, b.symbol, b.hue, b.rule_action, b.rule_count,
                   t.name, t.description, t.criteria
              FROM badge b
              JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
             WHERE b.slug = :slug
            """)
    Optional<Badge> bySlug(String slug, String language);

    @SqlQuery(
            "SELECT id, rule_action AS action, rule_count AS count FROM badge WHERE rule_action IS"
                    + " NOT NULL")
    List<BadgeRule> rules();

    /** What was taken back does not count. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM activity a
              LEFT JOIN activity r ON r.reverses_id = a.id
             WHERE a.person_id = :personId
               AND a.action = :action
               AND a.reverses_id IS NULL
               AND r.id IS NULL
            """)
    int count(long personId, Action action);

    /** Empty when an award with the same key was given before. */
    @SqlUpdate(
            """
            INSERT INTO badge_award (badge_id, person_id, awarded_at, awarded_by, reason, evidence, once_key)
            VALUES (:badgeId, :personId, :at, :by, :reason, :evidence, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> award(
            long badgeId,
            long personId,
            Instant at,
            Long by,
            String reason,
            String evidence,
            String onceKey);

    @SqlQuery("SELECT id FROM badge_award WHERE once_key = :onceKey")
    Optional<Long> idByKey(String onceKey);

    @SqlQuery("badges/award.sql")
    Optional<Award> byId(long awardId, String language);

    @SqlQuery(
            """
            SELECT a.id AS award_id, b.slug, b.shape, b.symbol, b.hue, t.name, a.awarded_at
              FROM badge_award a
              JOIN badge b      ON b.id = a.badge_id
              JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
             WHERE a.person_id = :personId
             ORDER BY a.awarded_at DESC, a.id DESC
             LIMIT 60
            """)
    List<HeldBadge> of(long personId, String language);

    /** The latest, newest first; the name is the badge's and the holder's. */
    @SqlQuery(
            """
            SELECT a.id AS award_id, b.slug, b.shape, b.symbol, b.hue,
                   CONCAT(t.name, ' · ', p.given_name, ' ', p.family_name) AS name, a.awarded_at
              FROM badge_award a
              JOIN badge b      ON b.id = a.badge_id
              JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
              JOIN person p     ON p.id = a.person_id AND p.deactivated_at IS NULL
             WHERE a.awarded_by = :giverId
             ORDER BY a.awarded_at DESC, a.id DESC
             LIMIT 30
            """)
    List<HeldBadge> givenBy(long giverId, String language);

    @SqlQuery("SELECT COUNT(*) FROM badge")
    int howMany();

    /** False when there is a badge of this slug already. */
    @SqlUpdate(
            """
            INSERT INTO badge (slug, kind, shape, symbol, hue, position, rule_action, rule_count)
            VALUES (:slug, :kind, :shape, :symbol, :hue, :position, :ruleAction, :ruleCount)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean insert(
            String slug,
            Badge.Kind kind,
            String shape,
            String symbol,
            int hue,
            int position,
            Action ruleAction,
            Integer ruleCount);

    @SqlUpdate(
            """
            INSERT INTO badge_text (badge_id, language, name, description, criteria)
            SELECT id, :language, :name, :description, :criteria
              FROM badge
             WHERE slug = :slug
                ON DUPLICATE KEY UPDATE badge_id = badge_text.badge_id
            """)
    void insertText(String slug, String language, String name, String description, String criteria);
}
