package relais.points;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.activity.Action;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Rules and their versions, as the lead reads and writes them. */
public interface RuleStore {

    /** The latest version of each rule, what weighs most first. */
    @SqlQuery("points/latest-rules.sql")
    List<RuleVersion> latest(Optional<Long> ruleId);

    /** The latest first. */
    @SqlQuery("points/rule-history.sql")
    List<RuleVersion> history(long ruleId);

    @SqlUpdate("INSERT INTO points_rule (action) VALUES (:action)")
    @GetGeneratedKeys
    long insert(Action action);

    /** False when the rule has a later version than the one that was seen. */
    @SqlUpdate(
            """
            UPDATE points_rule
               SET version = version + 1
             WHERE id = :ruleId
               AND version = :seen
            """)
    boolean step(long ruleId, int seen);

    @SqlUpdate(
            """
            INSERT INTO points_rule_version (rule_id, version, points, per_day, per_week, per_month, per_ever,
                                             unit_id, country, job_family, starts_on, ends_on, active,
                                             since, written_by, written_at)
            VALUES (:ruleId, :version, :points, :perDay, :perWeek, :perMonth, :perEver,
                    :unitId, :country, :jobFamily, :startsOn, :endsOn, :active,
                    :since, :writtenBy, :writtenAt)
            """)
    void write(
            long ruleId,
            int version,
            @BindMethods RuleTerms terms,
            Instant since,
            long writtenBy,
            Instant writtenAt);

    /** What a rule would have given and what it gave, with how many people each such pair has. */
    @SqlQuery("points/preview.sql")
    List<Preview.Group> preview(
            Optional<Long> ruleId,
            Action action,
            @BindMethods RuleTerms terms,
            Instant scanFrom,
            Instant from,
            Instant until,
            String offsets);

    @SqlQuery("SELECT DISTINCT zone FROM person")
    List<ZoneId> zones();

    @SqlQuery("SELECT DISTINCT country FROM person")
    List<String> countries();

    @SqlQuery("SELECT DISTINCT job_family FROM person WHERE job_family <> '' ORDER BY job_family")
    List<String> jobFamilies();

    /** By its code, else by a name that only one has. */
    @SqlQuery(
            """
            SELECT MIN(id)
              FROM unit
             WHERE code = :text
                OR name = :text
            HAVING COUNT(*) = 1
            """)
    Optional<Long> unit(String text);
}
