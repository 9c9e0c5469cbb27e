package relais.feed;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Pieces of the feed by their titles. */
public interface PieceStore {

    @SqlQuery("feed/pieces_read.sql")
    List<Pieces.Piece> read(
            long personId, String language, Optional<String> words, Instant now, int atMost);

    @SqlQuery("feed/pieces_out.sql")
    List<Pieces.Piece> out(String language, Optional<String> words, Instant now, int atMost);

    @SqlQuery("feed/pieces_of_format.sql")
    List<Pieces.Piece> ofFormat(ContentFormat format, String language, Instant now, int atMost);

    @SqlQuery("feed/pieces_told.sql")
    List<Pieces.Told> told(@BindList Collection<Long> ids, Instant now);

    /** Which of these pieces are meant for which of these people. */
    @SqlQuery(
            """
            SELECT f.item_id, f.person_id
              FROM content_meant_for f
             WHERE f.item_id IN (<ids>)
               AND f.person_id IN (<people>)
            """)
    List<Pieces.Meant> meant(@BindList Collection<Long> ids, @BindList Collection<Long> people);

    @SqlQuery("feed/pieces_named.sql")
    List<Pieces.Piece> named(
            long personId, String language, @BindList Collection<Long> ids, Instant now);
}
