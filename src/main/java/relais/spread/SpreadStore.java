package relais.spread;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts the tree month by month, and reads what was counted. */
public interface SpreadStore {

    /** One country at the end of one month. */
    record CountryMonth(LocalDate month, String country, int people, int champions) {}

    /** How many people work somewhere. */
    record Workforce(String country, int people) {}

    /** The first day on which anybody was a champion or had a sponsor. */
    @SqlQuery(
            """
            SELECT MIN(since)
              FROM (SELECT MIN(since) AS since FROM champion
                     UNION ALL
                    SELECT MIN(since) FROM sponsorship
                     UNION ALL
                    SELECT MIN(since) FROM sponsorship_past) s
            """)
    Optional<Instant> beginning();

    @SqlQuery("SELECT DISTINCT month FROM spread_month")
    List<LocalDate> kept();

    @SqlUpdate(
            """
            CREATE OR REPLACE TEMPORARY TABLE spread_edge (
              protege_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
              sponsor_id BIGINT UNSIGNED NOT NULL,
              KEY spread_edge_sponsor (sponsor_id)
            )
            """)
    void makeEdges();

    @SqlUpdate("spread/edges.sql")
    void fillEdges(Instant until);

    @SqlUpdate("DELETE FROM spread_month WHERE month = :month")
    void forget(LocalDate month);

    @SqlUpdate("spread/count.sql")
    void count(LocalDate month, Instant until);

    @SqlUpdate("DELETE FROM spread_country")
    void forgetWorkforce();

    @SqlUpdate(
            """
            INSERT INTO spread_country (country, people)
            SELECT country, COUNT(*)
              FROM person
             WHERE deactivated_at IS NULL
             GROUP BY country
            """)
    void countWorkforce();

    @SqlQuery("SELECT country, people FROM spread_country ORDER BY country")
    List<Workforce> workforce();

    @SqlQuery("spread/months.sql")
    List<CountryMonth> months(LocalDate from);

    @SqlQuery(
            """
            SELECT generation, SUM(people) AS people, SUM(champions) AS champions
              FROM spread_month
             WHERE month = :month
             GROUP BY generation
             ORDER BY generation
            """)
    List<Generation> generations(LocalDate month);
}
