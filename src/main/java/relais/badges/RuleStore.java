package relais.badges;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.activity.Action;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules as data, and what is asked of the ledger to answer them. */
public interface RuleStore {

    /**
     * Somebody who may earn a badge, and how often they were given it earlier; what they did before
     * an award that is over does not count.
     */
    record Candidate(long personId, int earlier, Instant since) {}

    /** A backfill in progress. */
    record Asking(long ruleId, long askedUpTo, boolean quiet) {}

    /** What somebody holds by a rule that some act belongs to. */
    record ByRule(long awardId, long personId, long ruleId) {}

    /** A version, who made it and what became of it. */
    record Made(
            long ruleId,
            Instant madeAt,
            Optional<String> maker,
            Optional<Instant> replacedAt,
            Optional<Long> askedUpTo) {}

    @SqlQuery("badges/rules.sql")
    List<Rule.Row> inForce();

    @SqlQuery("badges/rule.sql")
    List<Rule.Row> byIds(@BindList Collection<Long> ruleIds);

    /** Who does not have it, and was not denied it by HR or by themselves. */
    @SqlQuery("badges/candidates.sql")
    List<Candidate> candidates(long badgeId, int level, String people);

    @SqlQuery(
            """
            SELECT id
              FROM person
             WHERE id > :after
               AND deactivated_at IS NULL
             ORDER BY id
             LIMIT :atMost
            """)
    List<Long> peopleAfter(long after, int atMost);

    /** How often people did that, with what was taken back. By an index alone. */
    @SqlQuery(
            """
            SELECT STRAIGHT_JOIN a.person_id, COUNT(*) AS n
              FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN activity a FORCE INDEX (activity_of_person) ON a.person_id = k.id AND a.action = :action
             WHERE a.reverses_id IS NULL
             GROUP BY a.person_id
            """)
    @KeyColumn("person_id")
    @ValueColumn("n")
    Map<Long, Integer> times(Action action, String people);

    /** Who did that so often within one period, and when it was often enough. */
    @SqlQuery("badges/acts.sql")
    @KeyColumn("person_id")
    @ValueColumn("reached_at")
    Map<Long, Instant> acts(
            Action action,
            int n,
            Instant since,
            @BindList Collection<Long> beginnings,
            String people);

    /** Who has completed all of these, and when the last one. */
    @SqlQuery("badges/modules.sql")
    @KeyColumn("person_id")
    @ValueColumn("reached_at")
    Map<Long, Instant> modules(
            int n,
            Instant since,
            @BindList Collection<Long> modules,
            @BindList Collection<Long> people);

    @SqlQuery("SELECT MIN(occurred_at) FROM activity WHERE action = :action")
    Optional<Instant> firstOf(Action action);

    /** Standing, given by the rule itself and not by HR. */
    @SqlQuery(
            """
            SELECT DISTINCT a.id AS award_id, a.person_id, a.rule_id
              FROM badge_award a
              JOIN badge_rule_part p ON p.rule_id = a.rule_id
             WHERE a.person_id IN (<people>)
               AND a.standing = 1
               AND a.awarded_by IS NULL
               AND p.action IN (<actions>)
            """)
    List<ByRule> heldThrough(
            @BindList Collection<Long> people, @BindList Collection<Action> actions);

    /** Many at once; whoever has it already is left as they are. */
    @SqlUpdate("badges/give.sql")
    int give(long ruleId, long badgeId, int level, boolean quiet, String gifts);

    /** What this rule gave to these people and still stands. */
    @SqlQuery(
            """
            SELECT a.person_id, a.id
              FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN badge_award a ON a.person_id = k.id
             WHERE a.rule_id = :ruleId
               AND a.standing = 1
            """)
    @KeyColumn("person_id")
    @ValueColumn("id")
    Map<Long, Long> given(long ruleId, String people);

    // Audit

    /** Rules of any version by which somebody holds something. */
    @SqlQuery("SELECT DISTINCT rule_id FROM badge_award WHERE standing = 1 AND rule_id IS NOT NULL")
    List<Long> held();

    @SqlQuery("badges/holders.sql")
    List<ByRule> holders(long ruleId, long after, int atMost);

    @SqlQuery("badges/facts_differences.sql")
    long factsDifferences();

    // Backfill

    @SqlQuery(
            """
            SELECT id AS rule_id, asked_up_to, quiet
              FROM badge_rule
             WHERE in_force = 1
               AND asked_up_to IS NOT NULL
             ORDER BY id
             LIMIT 1
            """)
    Optional<Asking> asking();

    /** False when another server has gone on meanwhile. NULL: everybody was asked. */
    @SqlUpdate(
            """
            UPDATE badge_rule
               SET asked_up_to = :to
             WHERE id = :ruleId
               AND asked_up_to = :from
            """)
    boolean advance(long ruleId, long from, Optional<Long> to);

    @SqlUpdate(
            """
            UPDATE badge_rule
               SET asked_up_to = 0, quiet = :quiet
             WHERE id = :ruleId
               AND in_force = 1
               AND asked_up_to IS NULL
            """)
    boolean ask(long ruleId, boolean quiet);

    // Versions

    /** All of a badge, by level, the latest first. */
    @SqlQuery(
            """
            SELECT r.id AS rule_id, r.made_at, CONCAT(p.given_name, ' ', p.family_name) AS maker,
                   r.replaced_at, r.asked_up_to
              FROM badge_rule r
              LEFT JOIN person p ON p.id = r.made_by
             WHERE r.badge_id = :badgeId
             ORDER BY r.level, r.version DESC
            """)
    List<Made> made(long badgeId);

    /** False when another version is in force. */
    @SqlUpdate(
            """
            UPDATE badge_rule
               SET replaced_at = :at, asked_up_to = NULL
             WHERE badge_id = :badgeId
               AND level = :level
               AND version = :seen
               AND in_force = 1
            """)
    boolean replace(long badgeId, int level, int seen, Instant at);

    /** Empty while another version is in force. */
    @SqlUpdate(
            """
            INSERT INTO badge_rule (badge_id, level, version, combination, made_at, made_by)
            VALUES (:badgeId, :level, :version, :combination, :at, :by)
                ON DUPLICATE KEY UPDATE id = badge_rule.id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long badgeId,
            int level,
            int version,
            Rule.Combination combination,
            Instant at,
            Optional<Long> by);

    @SqlUpdate(
            """
            INSERT INTO badge_rule_part (rule_id, part, kind, action, n, period)
            VALUES (:ruleId, :part, :kind, :action, :n, :span)
            """)
    void insertPart(long ruleId, int part, RulePart.Kind kind, Action action, int n, Span span);

    @SqlBatch(
            "INSERT INTO badge_rule_module (rule_id, part, module_id) VALUES (:ruleId, :part,"
                    + " :moduleId)")
    void insertModules(long ruleId, int part, Iterable<Long> moduleId);
}
