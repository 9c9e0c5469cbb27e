package relais.feed;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * A piece in one of its languages, for telling somebody of it.
     *
     * @param limited whether it is for some readers only
     */
    public record Told(
            long id,
            String language,
            String title,
            String summary,
            ContentFormat format,
            int minutes,
            boolean limited) {

        public String path() {
            return "/feed/" + id;
        }
    }

    /** A piece that is for some readers only, and one of them. */
    public record Meant(long itemId, long personId) {}

    private final PieceStore store;
    private final Clock clock;

    public Pieces(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(PieceStore.class);
        this.clock = clock;
    }

    /** What somebody has read, the latest first; with a word that begins so, if any is given. */
    public List<Piece> read(Person reader, String language, String words, int atMost) {
        return store.read(reader.id(), language, pattern(words), clock.instant(), atMost);
    }

    /**
     * For editors: what is out, the newest first, whomever it is for; with a word that begins so,
     * if any is given.
     */
    public List<Piece> out(String language, String words, int atMost) {
        return store.out(language, pattern(words), clock.instant(), atMost);
    }

    /** What is out of one format, the newest first, whomever it is for. */
    public List<Piece> of(ContentFormat format, String language, int atMost) {
        return store.ofFormat(format, language, clock.instant(), atMost);
    }

    /** Those of them that are out, in every language they have, whomever they are for. */
    public List<Told> told(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : store.told(ids, clock.instant());
    }

    /** Which of these pieces, each for some readers only, are meant for which of these people. */
    public Set<Meant> meant(Collection<Long> ids, Collection<Long> people) {
        return ids.isEmpty() || people.isEmpty() ? Set.of() : Set.copyOf(store.meant(ids, people));
    }

    /** Those of them that are there for this reader. */
    public Map<Long, Piece> named(Person reader, String language, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.named(reader.id(), language, ids, clock.instant()).stream()
                        .collect(Collectors.toMap(Piece::id, Function.identity()));
    }

    private static Optional<String> pattern(String words) {
        return Optional.of(words.replaceAll("([\\\\%_])", "\\\\$1"))
                .filter(it -> !it.isBlank())
                .map(it -> "% " + it + "%");
    }
}
