package relais.pairs;

import relais.web.Piece;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message to the other, or a note of a meeting, as one of the two reads it.
 *
 * @param words empty where the key is gone that they were sealed with
 */
public record Writing(long id, boolean mine, Optional<String> words, Instant writtenAt) {

    /** Of those that can be read, with the addresses in them. */
    public List<Piece> pieces() {
        return words.map(Piece::of).orElse(List.of());
    }

    /** The one above another of its kind; none above the first. */
    public record Above(Kind kind, Optional<Long> id) {}

    /** What was written, by the name it has in the database. */
    public enum Kind {
        MESSAGE,
        NOTE
    }
}
