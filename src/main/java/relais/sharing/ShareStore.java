package relais.sharing;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What declared posts were. */
public interface ShareStore {

    @SqlQuery("SELECT * FROM share WHERE post_id = :postId")
    Optional<Share> share(long postId);

    /** In place of what it was before. */
    @SqlUpdate("sharing/keep.sql")
    void keep(@BindMethods("s") Share share);

    @SqlUpdate("DELETE FROM share WHERE post_id = :postId")
    void delete(long postId);

    @SqlQuery(
            """
            SELECT COALESCE(SUM(company), 0) AS company, COALESCE(SUM(NOT company), 0) AS personal
              FROM share
             WHERE person_id = :personId
               AND posted_on >= :from
               AND posted_on <  :until
            """)
    Month month(long personId, LocalDate from, LocalDate until);

    /** The latest so many. */
    @SqlQuery(
            """
            SELECT post_id
              FROM share
             WHERE item_id = :itemId
             ORDER BY post_id DESC
             LIMIT :atMost
            """)
    List<Long> about(long itemId, int atMost);

    /** Shares that count, and facts that stand: each has the other. */
    @SqlQuery("sharing/audit_facts.sql")
    long factDifferences();
}
