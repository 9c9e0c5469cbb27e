package relais.labels;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.database.Check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whether labels on record and champions are the same, and whom they count for. */
final class LabelsAudit {

    /** Compares without changing anything. */
    public interface Store {

        @SqlQuery("labels/audit.sql")
        long differences(LocalDate today);

        @SqlQuery("labels/credits.sql")
        long credits();

        @SqlUpdate(
                """
                INSERT INTO label (person_id, began_at, valid_until, founding)
                SELECT c.person_id, c.since, c.valid_until, c.founding
                  FROM champion c
                  LEFT JOIN label l ON l.person_id = c.person_id AND l.standing = 1
                 WHERE c.valid_until >= :today
                   AND l.id IS NULL
                """)
        void recordMissing(LocalDate today);
    }

    private final Store store;
    private final Clock clock;

    LabelsAudit(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(Store.class);
        this.clock = clock;
    }

    /** Who wrote otherwise, and which of the two is right, somebody has to find out. */
    List<Check> checks() {
        return List.of(
                new Check(
                        "labels of champions",
                        () -> store.differences(LocalDate.now(clock)),
                        Check.BY_HAND),
                new Check("labels counted for sponsors", store::credits, Check.BY_HAND));
    }

    void recordMissing() {
        store.recordMissing(LocalDate.now(clock));
    }
}
