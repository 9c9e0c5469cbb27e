package relais.links;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was counted: by visitor until the end of the day, then by day. */
public interface ClickStore {

    /** Counts visits, each once an hour. */
    @SqlUpdate("links/note-visits.sql")
    void note(String visits);

    /** What was counted of a visitor whose day is over. */
    record Over(long linkId, LocalDate day, int clicks, int people) {}

    /** The first link, from that one on, with visitors of a day that is over. */
    @SqlQuery(
            """
            SELECT link_id
              FROM link_visit
             WHERE day < :today
               AND link_id >= :from
             ORDER BY link_id
             LIMIT 1
            """)
    Optional<Long> firstOver(LocalDate today, long from);

    /** Takes some of those away, and returns what was counted of them. */
    @SqlQuery(
            """
            DELETE FROM link_visit
             WHERE day < :today
               AND link_id >= :from
             ORDER BY link_id, day, visitor
             LIMIT :atMost
            RETURNING link_id, day, clicks, people
            """)
    List<Over> takeOver(LocalDate today, long from, int atMost);

    /** Adds what was counted to the days of its links. */
    @SqlUpdate("links/add-days.sql")
    void add(String visits);

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
