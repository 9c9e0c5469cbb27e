package relais.mentoring;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.people.PersonCard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who sponsors whom, now and before. */
public interface SponsorshipStore {

    /**
     * Held until the transaction ends, taken before any person: the tree changes once at a time.
     */
    @SqlQuery("SELECT id FROM mentoring_tree FOR UPDATE")
    int lockTree();

    /** The same, beside others who only add to trees, each of which they lock at its root. */
    @SqlQuery("SELECT id FROM mentoring_tree LOCK IN SHARE MODE")
    int shareTree();

    /**
     * Empty for those who have left the company. Champions without a number have so many places.
     */
    @SqlQuery("mentoring/standing.sql")
    Optional<Standing> standing(long personId, LocalDate today, int places);

    /** Champions without a number have so many places. */
    @SqlQuery("mentoring/pairing.sql")
    Pairing pairing(long protegeId, long championId, LocalDate today, int places);

    @SqlQuery("SELECT CONCAT(given_name, ' ', family_name) FROM person WHERE id = :personId")
    String nameOf(long personId);

    @SqlQuery(
            """
            SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
              FROM person p
              JOIN unit u ON u.id = p.unit_id
             WHERE p.id = :personId
            """)
    PersonCard cardOf(long personId);

    @SqlQuery("mentoring/sponsor.sql")
    Optional<PersonCard> sponsorOf(long protegeId);

    @SqlQuery("SELECT sponsor_id FROM sponsorship WHERE protege_id = :protegeId")
    Optional<Long> sponsorIdOf(long protegeId);

    /** Who was the sponsor at that moment. */
    @SqlQuery(
            """
            SELECT sponsor_id
              FROM sponsorship
             WHERE protege_id = :protegeId
               AND since <= :at
             UNION ALL
            SELECT sponsor_id
              FROM sponsorship_past
             WHERE protege_id = :protegeId
               AND since <= :at
               AND ended_at > :at
             LIMIT 1
            """)
    Optional<Long> sponsorIdAt(long protegeId, Instant at);

    @SqlQuery(
            """
            SELECT sponsor_id FROM sponsorship      WHERE protege_id = :protegeId
             UNION
            SELECT sponsor_id FROM sponsorship_past WHERE protege_id = :protegeId
            """)
    List<Long> sponsorsEverOf(long protegeId);

    /** Everybody who sponsored this person, the first first. */
    @SqlQuery("mentoring/sponsors_ever.sql")
    List<PastSponsor> history(long protegeId);

    @SqlQuery("mentoring/proteges.sql")
    List<PersonCard> protegesOf(long sponsorId);

    @SqlQuery("SELECT protege_id FROM sponsorship WHERE sponsor_id = :sponsorId")
    List<Long> protegeIdsOf(long sponsorId);

    /** Without those who have arrived. */
    @SqlQuery(
            """
            SELECT protege_id
              FROM sponsorship
             WHERE sponsor_id = :sponsorId
               AND arrived_at IS NULL
            """)
    List<Long> protegeIdsOnTheWay(long sponsorId);

    @SqlUpdate(
            """
            INSERT INTO sponsorship_past (protege_id, sponsor_id, since, ended_at, arrived_at)
            SELECT protege_id, sponsor_id, since, :endedAt, arrived_at
              FROM sponsorship
             WHERE protege_id = :protegeId
            """)
    void remember(long protegeId, Instant endedAt);

    @SqlUpdate("DELETE FROM sponsorship WHERE protege_id = :protegeId")
    void delete(long protegeId);

    /**
     * Champions with a free place for somebody, those first who share most with them, also those
     * below them.
     */
    @SqlQuery("mentoring/champions.sql")
    List<MatchedChampion> championsFor(
            @BindMethods("reader") Reader reader, LocalDate today, int places, int atMost);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM champion WHERE valid_until >= :today)")
    boolean hasChampions(LocalDate today);

    @SqlQuery("mentoring/below_among.sql")
    Set<Long> belowAmong(@BindList Collection<Long> ids, long personId);
}
