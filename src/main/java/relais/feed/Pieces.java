package relais.feed;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pieces of the feed for slices that point to them: by title, and as far as a reader may see them.
 */
public final class Pieces {

    /** A piece by its title, in a language of the reader's where there is one. */
    public record Piece(long id, String language, String title) {

        public String path() {
            return "/feed/" + id;
        }
    }

    private final PieceStore store;
    private final Clock clock;

    public Pieces(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(PieceStore.class);
        this.clock = clock;
    }

    /** What somebody has read, the latest first; with a word that begins so, if any is given. */
    public List<Piece> read(Person reader, String language, String words, int atMost) {
        var pattern =
                Optional.of(words.replaceAll("([\\\\%_])", "\\\\$1"))
                        .filter(it -> !it.isBlank())
                        .map(it -> "% " + it + "%");
        return store.read(reader.id(), language, pattern, clock.instant(), atMost);
    }

    /** Those of them that are there for this reader. */
    public Map<Long, Piece> named(Person reader, String language, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.named(reader.id(), language, ids, clock.instant()).stream()
                        .collect(Collectors.toMap(Piece::id, Function.identity()));
    }
}
