package relais.kits;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Kits with their editions and openings, and where these are recognised. */
public interface KitStore {

    @SqlQuery(
            """
            SELECT k.item_id, k.author_id, k.edition, k.opened_at, k.changed_at,
                   CONCAT(p.given_name, ' ', p.family_name) AS changed_by, e.pictured, e.aids
              FROM kit k
              JOIN kit_edition e ON e.item_id = k.item_id AND e.edition = k.edition
              JOIN person p      ON p.id = k.changed_by
             WHERE k.item_id = :itemId
            """)
    Optional<Kit.Row> kit(long itemId);

    /** Those of the latest edition, in their order. */
    @SqlQuery(
            """
            SELECT id, language, network, words
              FROM kit_opening
             WHERE item_id = :itemId
               AND to_edition IS NULL
             ORDER BY language, place, id
            """)
    List<Opening> openings(long itemId);

    /** Of all editions. */
    @SqlQuery("SELECT id, language, network, words FROM kit_opening WHERE item_id = :itemId")
    List<Opening> everyOpening(long itemId);

    @SqlQuery("SELECT item_id FROM kit WHERE item_id IN (<items>) AND opened_at IS NOT NULL")
    List<Long> openAmong(@BindList Collection<Long> items);

    /** False when there is one. */
    @SqlUpdate(
            """
            INSERT INTO kit (item_id, author_id, edition, changed_at, changed_by)
            VALUES (:itemId, :by, 1, :at, :by)
                ON DUPLICATE KEY UPDATE item_id = item_id
            """)
    boolean insert(long itemId, long by, Instant at);

    /** False when another edition is the latest by now. */
    @SqlUpdate(
            """
            UPDATE kit
               SET edition = edition + 1, changed_at = :at, changed_by = :by
             WHERE item_id = :itemId
               AND edition = :seen
            """)
    boolean advance(long itemId, int seen, long by, Instant at);

    @SqlUpdate(
            """
            INSERT INTO kit_edition (item_id, edition, aids, pictured, saved_at, saved_by)
            VALUES (:itemId, :edition, :aids, :pictured, :at, :by)
            """)
    void keep(long itemId, int edition, String aids, boolean pictured, long by, Instant at);

    @SqlUpdate("UPDATE kit_opening SET to_edition = :edition WHERE id = :id")
    void retire(long id, int edition);

    @SqlUpdate("UPDATE kit_opening SET place = :place WHERE id = :id")
    void place(long id, int place);

    @SqlUpdate(
            """
            INSERT INTO kit_opening (item_id, language, network, words, place, from_edition)
            VALUES (:itemId, :w.language, :w.network, :w.words, :place, :edition)
            """)
    void add(long itemId, @BindMethods("w") Opening.Wording wording, int place, int edition);

    /** False when it is open, or there is none. */
    @SqlUpdate("UPDATE kit SET opened_at = :at WHERE item_id = :itemId AND opened_at IS NULL")
    boolean open(long itemId, Instant at);

    @SqlUpdate("UPDATE kit SET opened_at = NULL WHERE item_id = :itemId")
    void close(long itemId);

    /** Held until the transaction ends. */
    @SqlQuery("SELECT opened_at IS NOT NULL FROM kit WHERE item_id = :itemId FOR UPDATE")
    Optional<Boolean> hold(long itemId);
}
