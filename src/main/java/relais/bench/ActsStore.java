package relais.bench;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** What measuring acts needs to know of the ledger, and the floor beside it. */
public interface ActsStore {

    @SqlQuery("SELECT person_id FROM membership ORDER BY person_id")
    List<Long> members();

    @SqlQuery(
            "SELECT EXISTS (SELECT 1 FROM activity_on_its_way) OR EXISTS (SELECT 1 FROM"
                    + " activity_delivery)")
    boolean isAnythingDue();

    /** Points of somebody since then: what shows on their boards. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM points_entry
                            WHERE person_id = :personId
                              AND earned_at >= :since)
            """)
    boolean hasEarned(long personId, Instant since);

    @SqlUpdate(
            "CREATE TABLE IF NOT EXISTS bench_row (id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT"
                    + " PRIMARY KEY, n BIGINT NOT NULL)")
    void makeFloor();

    @SqlUpdate("INSERT INTO bench_row (n) VALUES (:n)")
    void commitOneRow(long n);

    @SqlUpdate("DROP TABLE bench_row")
    void dropFloor();
}
