package relais.boards;

import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;

/** Which acts arrived after a period had ended. */
public interface LateStore {

    /** An act, and a period in which it lies. */
    record Row(String period, long activityId) {}

    @SqlUpdate(
            """
            INSERT INTO board_late (period, activity_id)
            VALUES <rows>
                ON DUPLICATE KEY UPDATE activity_id = board_late.activity_id
            """)
    void note(@BindMethodsList(methodNames = {"period", "activityId"}) List<Row> rows);

    @SqlQuery("boards/late.sql")
    Late late(String period);
}
