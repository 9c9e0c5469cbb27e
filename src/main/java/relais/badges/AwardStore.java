package relais.badges;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.badges.Award.End;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Awards, from being given to having ended. */
public interface AwardStore {

    /** An award whose end is near. */
    record Ending(long id, long personId, String name) {}

    /** An award that its holder has not heard of; the badge's name in their language. */
    record Announcement(long id, long personId, String name, boolean renewal) {}

    @SqlQuery("badges/award.sql")
    Optional<Award> byId(long awardId, String language);

    /** Empty when the same form was sent before, or when the person holds this already. */
    @SqlUpdate(
            """
            INSERT INTO badge_award (badge_id, level, person_id, awarded_at, valid_until, awarded_by, rule_id, reason,
                                     evidence, renews_id, quiet, once_key, issuer_id)
            VALUES (:badgeId, :level, :personId, :at, :validUntil, :by, :ruleId, :reason,
                    :evidence, :renews, :quiet, :onceKey, (SELECT MAX(id) FROM badge_issuer))
                ON DUPLICATE KEY UPDATE id = badge_award.id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(@BindMethods Gift gift);

    @SqlQuery("SELECT id FROM badge_award WHERE once_key = :onceKey")
    Optional<Long> idByKey(String onceKey);

    /** What is over holds nobody up who is given the badge anew. */
    @SqlUpdate(
            """
            UPDATE badge_award
               SET ended_at = valid_until, ended_as = 'EXPIRED'
             WHERE person_id = :personId
               AND badge_id = :badgeId
               AND level = :level
               AND standing = 1
               AND valid_until <= :now
            """)
    void lapse(long personId, long badgeId, int level, Instant now);

    /** False when it had ended before. */
    @SqlUpdate(
            """
            UPDATE badge_award
               SET ended_at = :at, ended_as = :as
             WHERE id = :awardId
               AND standing = 1
            """)
    boolean end(long awardId, End as, Instant at);

    /** Also when it is over: what is renewed after its end has no gap that matters. */
    @SqlUpdate(
            """
            UPDATE badge_award
               SET ended_at = COALESCE(ended_at, :at), ended_as = 'RENEWED'
             WHERE id = :awardId
               AND (standing = 1 OR ended_as = 'EXPIRED')
            """)
    boolean supersede(long awardId, Instant at);

    /** False when it did not end so, or when the badge was given again meanwhile. */
    @SqlUpdate(
            """
            UPDATE badge_award a
              LEFT JOIN badge_award held ON held.person_id = a.person_id
                                        AND held.badge_id = a.badge_id
                                        AND held.level = a.level
                                        AND held.standing = 1
               SET a.ended_at = NULL, a.ended_as = NULL
             WHERE a.id = :awardId
               AND a.ended_as = :as
               AND held.id IS NULL
            """)
    boolean reopen(long awardId, End as);

    @SqlUpdate("UPDATE badge_award SET hidden_at = :at WHERE id = :awardId")
    void hide(long awardId, Instant at);

    @SqlUpdate("UPDATE badge_award SET public_at = :at WHERE id = :awardId")
    void publish(long awardId, Instant at);

    /** False when a revocation is in force already. */
    @SqlUpdate(
            """
            INSERT INTO badge_revocation (award_id, revoked_at, revoked_by, reason)
            VALUES (:awardId, :at, :by, :reason)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean revoke(long awardId, long by, String reason, Instant at);

    @SqlUpdate(
            """
            UPDATE badge_revocation
               SET undone_at = :at, undone_by = :by
             WHERE award_id = :awardId
               AND in_force = 1
            """)
    boolean undoRevocation(long awardId, long by, Instant at);

    /** Those of whose end the holder should hear now. */
    @SqlQuery(
            """
            SELECT a.id, a.person_id, t.name
              FROM badge_award a
              JOIN badge b      ON b.id = a.badge_id
              JOIN person p     ON p.id = a.person_id
              JOIN badge_text t ON t.badge_id = b.id AND t.language = IF(p.language = 'fr', 'fr', 'en')
             WHERE a.standing = 1
               AND a.valid_until > :now
               AND a.valid_until <= TIMESTAMPADD(DAY, 400, :now)
               AND a.noticed_at IS NULL
               AND a.valid_until <= TIMESTAMPADD(DAY, b.notice_days, :now)
             ORDER BY a.valid_until, a.id
             LIMIT :atMost
            """)
    List<Ending> endingSoon(Instant now, int atMost);

    /** False when somebody was faster. */
    @SqlUpdate("UPDATE badge_award SET noticed_at = :at WHERE id = :awardId AND noticed_at IS NULL")
    boolean notice(long awardId, Instant at);

    @SqlUpdate(
            """
            UPDATE badge_award
               SET ended_at = valid_until, ended_as = 'EXPIRED'
             WHERE standing = 1
               AND valid_until <= :now
             ORDER BY valid_until, id
             LIMIT :atMost
            """)
    int expire(Instant now, int atMost);

    /** What a person was given, with what colleagues do not see; only the highest level of each. */
    @SqlQuery("badges/shelf.sql")
    List<HeldBadge> shelf(long personId, String language, Instant now);

    /** The latest, newest first; the name is the badge's and the holder's. */
    @SqlQuery(
            """
            SELECT a.id AS award_id, b.slug, b.shape, b.symbol, b.hue, b.picture,
                   CONCAT(t.name, ' · ', p.given_name, ' ', p.family_name) AS name,
                   a.level, '' AS level_name, a.awarded_at, a.hidden_at
              FROM badge_award a
              JOIN badge b      ON b.id = a.badge_id
              JOIN badge_text t ON t.badge_id = b.id AND t.language = :language
              JOIN person p     ON p.id = a.person_id AND p.deactivated_at IS NULL
             WHERE a.awarded_by = :giverId
               AND (a.ended_as IS NULL OR a.ended_as IN ('EXPIRED', 'REVOKED'))
             ORDER BY a.awarded_at DESC, a.id DESC
             LIMIT 30
            """)
    List<HeldBadge> givenBy(long giverId, String language);

    /** Of a fact of being given a badge: what is to be told to whom; empty when nothing is. */
    @SqlQuery(
            """
            SELECT a.id, a.person_id, t.name, a.renews_id IS NOT NULL AS renewal
              FROM JSON_TABLE(:awards, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN badge_award a ON a.id = k.id
              JOIN person p      ON p.id = a.person_id
              JOIN badge_text t  ON t.badge_id = a.badge_id AND t.language = IF(p.language = 'fr', 'fr', 'en')
             WHERE a.quiet = FALSE
            """)
    List<Announcement> news(String awards);

    /** What a badge is called in somebody's own language. */
    @SqlQuery(
            """
            SELECT t.name
              FROM badge_text t
              JOIN person p ON t.language = IF(p.language = 'fr', 'fr', 'en')
             WHERE p.id = :personId
               AND t.badge_id = :badgeId
            """)
    Optional<String> nameFor(long personId, long badgeId);

    /** Its holder knows of it. */
    @SqlUpdate("UPDATE badge_award SET quiet = TRUE WHERE id = :awardId")
    void silence(long awardId);

    @SqlQuery(
            """
            SELECT id
              FROM badge_award
             WHERE person_id = :personId
               AND badge_id = :badgeId
               AND standing = 1
             LIMIT 1
            """)
    Optional<Long> standing(long personId, long badgeId);

    /** Also one that is over. */
    @SqlQuery(
            """
            SELECT id
              FROM badge_award
             WHERE person_id = :personId
               AND badge_id = :badgeId
             ORDER BY awarded_at DESC, id DESC
             LIMIT 1
            """)
    Optional<Long> latest(long personId, long badgeId);

    @SqlQuery("SELECT validity_months FROM badge WHERE id = :badgeId")
    Optional<Integer> validity(long badgeId);
}
