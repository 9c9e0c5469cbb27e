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

    @SqlQuery("feed/pieces_named.sql")
    List<Pieces.Piece> named(
            long personId, String language, @BindList Collection<Long> ids, Instant now);
}
