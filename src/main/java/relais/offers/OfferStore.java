package relais.offers;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Offers as HR writes and reads them. */
public interface OfferStore {

    /** Empty when the same form was sent before. */
    @SqlUpdate(
            """
            INSERT INTO offer (path_id, module_id, note, made_by, made_at, once_key)
            VALUES (:pathId, :moduleId, :note, :by, :at, :onceKey)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long pathId, Optional<Long> moduleId, String note, long by, Instant at, String onceKey);

    @SqlQuery("SELECT id FROM offer WHERE once_key = :onceKey")
    long idByKey(String onceKey);

    /** Rows of line, text, person and outcome. */
    @SqlUpdate(
            """
            INSERT INTO offer_line (offer_id, line, text, person_id, outcome)
            SELECT :offerId, w.line, w.text, w.person_id, w.outcome
              FROM JSON_TABLE(:lines, '$[*]' COLUMNS (line      INT             PATH '$[0]',
                                                      text      VARCHAR(254)    PATH '$[1]',
                                                      person_id BIGINT UNSIGNED PATH '$[2]',
                                                      outcome   VARCHAR(8)      PATH '$[3]')) w
            """)
    void write(long offerId, String lines);

    @SqlUpdate("offers/chosen.sql")
    void choose(long offerId, long makerId, Optional<String> unitPath, Optional<String> country);

    @SqlUpdate("offers/judged.sql")
    void judge(long offerId);

    /** The one asked for, else the latest that were confirmed. */
    @SqlQuery("offers/offers.sql")
    List<Offer> offers(long makerId, boolean everywhere, Optional<Long> offerId);

    @SqlQuery(
            """
            SELECT l.line, l.text, l.outcome, CONCAT(p.given_name, ' ', p.family_name) AS name
              FROM offer_line l
              LEFT JOIN person p ON p.id = l.person_id
             WHERE l.offer_id = :offerId
               AND l.outcome IN (<outcomes>)
             ORDER BY l.line
             LIMIT :atMost
            """)
    List<Offer.Line> lines(long offerId, @BindList Collection<Offer.Outcome> outcomes, int atMost);

    /** False when it was confirmed before. */
    @SqlUpdate(
            """
            UPDATE offer
               SET confirmed_at = :at
             WHERE id = :offerId
               AND confirmed_at IS NULL
            """)
    boolean confirm(long offerId, Instant at);

    /** False when it was withdrawn before. The bells are cleared from its first line on. */
    @SqlUpdate(
            """
            UPDATE offer
               SET withdrawn_at = :at, cleared_to = 0
             WHERE id = :offerId
               AND confirmed_at IS NOT NULL
               AND withdrawn_at IS NULL
            """)
    boolean withdraw(long offerId, Instant at);

    // What somebody is offered

    record Open(long offerId, long pathId, Optional<Long> moduleId, String note, String maker) {}

    @SqlQuery(
            """
            SELECT o.id AS offer_id, o.path_id, o.module_id, o.note, CONCAT(p.given_name, ' ', p.family_name) AS maker
              FROM offer_made m
              JOIN offer o  ON o.id = m.offer_id AND o.withdrawn_at IS NULL
              JOIN person p ON p.id = o.made_by
             WHERE m.person_id = :personId
               AND m.closed_at IS NULL
             ORDER BY o.made_at DESC, o.id DESC
             LIMIT :atMost
            """)
    List<Open> open(long personId, int atMost);

    /** Nothing when it was closed before, or is not theirs. */
    @SqlUpdate(
            """
            UPDATE offer_made
               SET closed_at = :at
             WHERE person_id = :personId
               AND offer_id = :offerId
               AND closed_at IS NULL
            """)
    void close(long personId, long offerId, Instant at);
}
