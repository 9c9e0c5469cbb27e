package relais.badges;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.badges.AwardList.Outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lists of people who are to be given a badge. */
public interface ListStore {

    /** What is left to do of a confirmed list. */
    record Order(
            long id,
            String slug,
            int level,
            long madeBy,
            String reason,
            Optional<String> evidence) {}

    /** Somebody who is to be given something. */
    record Place(int line, long personId) {}

    /** Empty when the same form was sent before. */
    @SqlUpdate(
            """
            INSERT INTO badge_list (badge_id, level, reason, evidence, made_by, made_at, once_key)
            VALUES (:badgeId, :level, :reason, :evidence, :by, :at, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long badgeId,
            int level,
            String reason,
            Optional<String> evidence,
            long by,
            Instant at,
            String onceKey);

    @SqlQuery("SELECT id FROM badge_list WHERE once_key = :onceKey")
    long idByKey(String onceKey);

    /** Rows of line, text, person and outcome. */
    @SqlUpdate(
            """
            INSERT INTO badge_list_line (list_id, line, text, person_id, outcome)
            SELECT :listId, w.line, w.text, w.person_id, w.outcome
              FROM JSON_TABLE(:lines, '$[*]' COLUMNS (line      INT             PATH '$[0]',
                                                      text      VARCHAR(254)    PATH '$[1]',
                                                      person_id BIGINT UNSIGNED PATH '$[2]',
                                                      outcome   VARCHAR(8)      PATH '$[3]')) w
            """)
    void write(long listId, String lines);

    @SqlUpdate("badges/list_chosen.sql")
    int choose(
            long listId,
            long giverId,
            Optional<String> unitPath,
            Optional<String> country,
            Badge.Audience who);

    @SqlUpdate("badges/list_judged.sql")
    void judge(long listId, Instant now);

    @SqlQuery("badges/list.sql")
    Optional<AwardList> list(long listId, long makerId, String language);

    @SqlQuery("badges/lists.sql")
    List<AwardList> latest(long makerId, String language);

    @SqlQuery(
            """
            SELECT l.line, l.text, l.outcome, CONCAT(p.given_name, ' ', p.family_name) AS name
              FROM badge_list_line l
              LEFT JOIN person p ON p.id = l.person_id
             WHERE l.list_id = :listId
               AND l.outcome IN (<outcomes>)
             ORDER BY l.line
             LIMIT :atMost
            """)
    List<AwardList.Line> lines(long listId, @BindList List<Outcome> outcomes, int atMost);

    // Giving

    /** False when it was confirmed before. */
    @SqlUpdate(
            """
            UPDATE badge_list
               SET confirmed_at = :at
             WHERE id = :listId
               AND made_by = :makerId
               AND confirmed_at IS NULL
            """)
    boolean confirm(long listId, long makerId, Instant at);

    @SqlQuery(
            """
            SELECT o.id, b.slug, o.level, o.made_by, o.reason, o.evidence
              FROM badge_list o
              JOIN badge b ON b.id = o.badge_id
             WHERE o.finished_at IS NULL
               AND o.confirmed_at IS NOT NULL
             ORDER BY o.confirmed_at
            """)
    List<Order> open();

    /** Locked; those of other servers are passed over. */
    @SqlQuery(
            """
            SELECT line, person_id
              FROM badge_list_line
             WHERE list_id = :listId
               AND outcome = 'TO_GIVE'
             ORDER BY line
             LIMIT :atMost
               FOR UPDATE SKIP LOCKED
            """)
    List<Place> next(long listId, int atMost);

    @SqlUpdate(
            """
            UPDATE badge_list_line
               SET outcome = :outcome, award_id = :awardId
             WHERE list_id = :listId
               AND line = :line
            """)
    void settle(long listId, int line, Outcome outcome, Long awardId);

    /** Only when nothing is left, with whomever it may be. */
    @SqlUpdate(
            """
            UPDATE badge_list o
               SET finished_at = :at
             WHERE id = :listId
               AND finished_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM badge_list_line l WHERE l.list_id = o.id AND l.outcome = 'TO_GIVE')
            """)
    void finish(long listId, Instant at);
}
