package relais.links;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.LocalDate;
import java.util.Optional;

/** What was counted, and until the end of the day by whom. */
public interface ClickStore {

    /** Notes visits that count, under the number of this batch. */
    @SqlUpdate("links/note-visits.sql")
    void note(String visits, long batch);

    /** Adds what that batch noted; in the same transaction. */
    @SqlUpdate("links/count-batch.sql")
    void count(long batch);

    /** Some of those of days that are over; how many there were. */
    @SqlUpdate("DELETE FROM link_visit WHERE day < :today LIMIT 5000")
    int forgetVisits(LocalDate today);

    /** Nothing where another node was faster. */
    @SqlUpdate(
            """
            INSERT INTO link_salt (day, salt)
            VALUES (:day, :salt)
                ON DUPLICATE KEY UPDATE day = day
            """)
    void keepSalt(LocalDate day, byte[] salt);

    @SqlQuery("SELECT salt FROM link_salt WHERE day = :day")
    Optional<byte[]> salt(LocalDate day);

    @SqlUpdate("DELETE FROM link_salt WHERE day < :today")
    void forgetSalts(LocalDate today);
}
