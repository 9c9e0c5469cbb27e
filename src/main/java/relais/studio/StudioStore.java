package relais.studio;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pieces, their drafts and editions. */
public interface StudioStore {

    @SqlUpdate(
            """
            INSERT INTO studio_piece (draft, title, created_at, created_by, changed_at, changed_by)
            VALUES (:draft, :title, :now, :by, :now, :by)
            """)
    @GetGeneratedKeys
    long insert(String draft, String title, long by, Instant now);

    /** False when somebody has changed it after the revision that was seen. */
    @SqlUpdate(
            """
            UPDATE studio_piece
               SET draft = :draft, title = :title, revision = revision + 1, changed_at = :now, changed_by = :by
             WHERE id = :id
               AND revision = :seen
            """)
    boolean change(long id, int seen, Optional<String> draft, String title, long by, Instant now);

    @SqlUpdate("UPDATE studio_piece SET item_id = :itemId WHERE id = :id")
    void bind(long id, long itemId);

    /** Only of what was never published. */
    @SqlUpdate("DELETE FROM studio_piece WHERE id = :id AND revision = :seen AND item_id IS NULL")
    boolean delete(long id, int seen);

    @SqlUpdate(
            """
            INSERT INTO studio_edition (piece_id, edition, draft, note, published_at, published_by)
            SELECT :pieceId, COALESCE(MAX(edition), 0) + 1, :draft, :note, :now, :by
              FROM studio_edition
             WHERE piece_id = :pieceId
            """)
    void insertEdition(long pieceId, String draft, String note, long by, Instant now);

    @SqlQuery("studio/piece.sql")
    Optional<Piece.Row> piece(long id);

    /** Those with something that readers do not see, the latest changed first. */
    @SqlQuery("studio/drafts.sql")
    List<Piece.Row> drafts(int atMost);

    /** Those that were published, the latest changed first, from a place in that order on. */
    @SqlQuery("studio/published_pieces.sql")
    List<Piece.Row> published(Instant before, long beforeId, int atMost);

    @SqlQuery("studio/pieces_of_items.sql")
    List<Piece.Row> ofItems(@BindList List<Long> itemIds);

    /** The latest first. */
    @SqlQuery(
            """
            SELECT e.edition, e.note, e.published_at, CONCAT(p.given_name, ' ', p.family_name) AS by_name, e.draft AS json
              FROM studio_edition e
              JOIN person p ON p.id = e.published_by
             WHERE e.piece_id = :pieceId
             ORDER BY e.edition DESC
            """)
    List<Edition> editions(long pieceId);

    // Pictures

    @SqlUpdate("INSERT INTO studio_picture (medium_id, piece_id) VALUES (:mediumId, :pieceId)")
    void keepPicture(long mediumId, long pieceId);

    /** Addresses of what was uploaded for a piece. */
    @SqlQuery(
            """
            SELECT m.address
              FROM studio_picture p
              JOIN medium m ON m.id = p.medium_id
             WHERE p.piece_id = :pieceId
            """)
    List<String> pictures(long pieceId);

    /** Held until the transaction ends; empty where it was thrown away. */
    @SqlQuery("SELECT id FROM studio_piece WHERE id = :pieceId FOR UPDATE")
    Optional<Long> lock(long pieceId);

    /** Whether the draft or an edition of a piece shows it. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1 FROM studio_piece   WHERE id = :pieceId       AND draft LIKE CONCAT('%', :address, '%'))
                OR EXISTS (SELECT 1 FROM studio_edition WHERE piece_id = :pieceId AND draft LIKE CONCAT('%', :address, '%'))
            """)
    boolean shows(long pieceId, String address);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM studio_piece)")
    boolean any();
}
