package relais.uptake;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.people.Unit;
import relais.uptake.Subject.Kind;

import java.util.List;
import java.util.Optional;

/** What is kept of who has completed what, where; triggers append each change to it. */
public interface UptakeStore {

    record Total(Kind subject, long subjectId, int completed) {}

    @SqlQuery("SELECT id, code, name, parent_id, path FROM unit")
    List<Unit> units();

    /** Who works where. */
    default List<Cell> people() {
        return cells("PEOPLE", 0);
    }

    default List<Cell> completed(Subject subject) {
        return cells(subject.kind().name(), subject.id());
    }

    @SqlQuery("uptake/cells.sql")
    List<Cell> cells(String subject, long subjectId);

    @SqlQuery("uptake/totals.sql")
    List<Total> totals(Optional<String> path, Optional<String> country);

    // Folding

    /** Held until the transaction ends; what another node is folding is passed over. */
    @SqlQuery("SELECT id FROM uptake_change LIMIT :atMost FOR UPDATE SKIP LOCKED")
    List<Long> take(int atMost);

    /** In the order of keys, so that two nodes do not close a circle. */
    @SqlUpdate("uptake/fold.sql")
    void fold(String ids);

    @SqlUpdate(
            """
            DELETE c
              FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN uptake_change c FORCE INDEX (PRIMARY) ON c.id = k.id
            """)
    void remove(String ids);

    // Audit

    @SqlQuery("SELECT COUNT(*) FROM uptake_difference")
    long differences();

    /** Appends what is missing, of one moment: others may write meanwhile. */
    @SqlUpdate(
            """
            INSERT INTO uptake_change (subject, subject_id, unit_id, country, people)
            SELECT subject, subject_id, unit_id, country, people
              FROM uptake_difference
            """)
    void mend();
}
