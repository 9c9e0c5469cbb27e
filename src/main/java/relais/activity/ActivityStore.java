package relais.activity;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ledger: what happened. */
public interface ActivityStore {

    /**
     * A fact before it is in the ledger.
     *
     * @param keyStart of one that is true once, until it is taken back; else null
     * @param takenBack the fact that this one takes back, or null
     */
    record NewFact(
            long personId,
            Action action,
            long subjectId,
            Instant at,
            String keyStart,
            Long takenBack) {}

    /**
     * Writes down a fact that is still to be told. Nothing where it holds already, or where what it
     * takes back was taken back before.
     *
     * @param last whether the transaction ends with it; then it begins one where none has begun
     */
    @SqlUpdate(
            "CALL record_fact(:personId, :action, :subjectId, :at, :keyStart, :takenBack, :last)")
    void record(@BindMethods NewFact fact, boolean last);

    /**
     * The same as a transaction by itself, for two thirds of what the procedure costs. False when
     * nothing was written: the fact holds already, or did once.
     */
    @SqlUpdate(
            """
            INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key, reverses_id, untold)
            VALUES (:personId, :action, :subjectId, :at, CONCAT(:keyStart, 0), :takenBack, 1)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean recordAlone(@BindMethods NewFact fact);

    /** Those of these keys under which facts were recorded. */
    @SqlQuery(
            """
            SELECT a.once_key
              FROM JSON_TABLE(:keys, '$[*]' COLUMNS (once_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin PATH '$')) k
              JOIN activity a ON a.once_key = k.once_key
            """)
    Set<String> known(String keys);

    /** Facts as their keys tell them, ACTION:person:subject:0, still to be told. */
    @SqlUpdate(
            """
            INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key, untold)
            SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(k.once_key, ':', 2), ':', -1),
                   SUBSTRING_INDEX(k.once_key, ':', 1),
                   SUBSTRING_INDEX(SUBSTRING_INDEX(k.once_key, ':', 3), ':', -1),
                   :occurredAt, k.once_key, 1
              FROM JSON_TABLE(:keys, '$[*]' COLUMNS (once_key VARCHAR(120) PATH '$')) k
            """)
    void insertAll(String keys, Instant occurredAt);

    /** The fact that would be taken back: the latest of its kind that still holds. */
    @SqlQuery(
            """
            SELECT a.id, a.person_id, a.action, a.subject_id, a.occurred_at, a.reverses_id
              FROM activity a
              LEFT JOIN activity r ON r.reverses_id = a.id
             WHERE a.once_key LIKE CONCAT(REPLACE(:keyStart, '_', '\\_'), '%')
               AND r.id IS NULL
             ORDER BY a.id DESC
             LIMIT 1
            """)
    Optional<Activity> standing(String keyStart);

    /** What was taken back does not count, nor does taking it back. By an index alone. */
    default List<Facts.Count> counts(long personId, Instant since) {
        var tallies = tallies(personId, since);
        return tallies.stream().anyMatch(Tally::takenBack)
                ? countsWithTakenBack(personId, since)
                : tallies.stream().map(Tally::count).toList();
    }

    /**
     * Acts of one kind.
     *
     * @param lately too many or too few where something was taken back since
     */
    record Tally(Action action, int ever, int lately, boolean takenBack) {

        private Facts.Count count() {
            return new Facts.Count(action, ever, lately);
        }
    }

    @SqlQuery(
            """
            SELECT action,
                   SUM(IF(reverses_id IS NULL, 1, -1))                   AS ever,
                   SUM(occurred_at >= :since)                            AS lately,
                   MAX(reverses_id IS NOT NULL AND occurred_at >= :since) AS taken_back
              FROM activity
             WHERE person_id = :personId
             GROUP BY action
            """)
    List<Tally> tallies(long personId, Instant since);

    /** One takes the other away, in the time of the first: a row more for each reversal. */
    @SqlQuery(
            """
            SELECT a.action,
                   SUM(IF(a.reverses_id IS NULL, 1, -1)) AS ever,
                   SUM(IF(a.reverses_id IS NULL, 1, -1)
                       * (COALESCE(o.occurred_at, a.occurred_at) >= :since)) AS lately
              FROM activity a
              LEFT JOIN activity o ON o.id = a.reverses_id
             WHERE a.person_id = :personId
             GROUP BY a.action
            """)
    List<Facts.Count> countsWithTakenBack(long personId, Instant since);
}
