package relais.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much there is of a kind, and of it with each of the words that are asked for: never too low,
 * for one entry may have several forms of a word.
 */
record Frequencies(List<Count> counts) {

    /** The number of a word, or -1 for all there is. */
    record Count(int word, Findable kind, long entries, long titled) {}

    private static final int ALL = -1;
    private static final Count NONE = new Count(ALL, Findable.PIECES, 0, 0);

    long all(Findable kind) {
        return of(kind, ALL).entries();
    }

    /** Of the rarest of so many words. */
    long rarest(Findable kind, int words) {
        return IntStream.range(0, words).mapToLong(it -> of(kind, it).entries()).min().orElse(0);
    }

    /** Which part of a kind has all of so many words, if none goes with another. */
    double share(Findable kind, int words) {
        double all = Math.max(1, all(kind));
        return IntStream.range(0, words)
                .mapToDouble(it -> Math.min(1, of(kind, it).entries() / all))
                .reduce(1, (one, other) -> one * other);
    }

    long rarestInTitles(Findable kind, int words) {
        return IntStream.range(0, words).mapToLong(it -> of(kind, it).titled()).min().orElse(0);
    }

    long entries(Findable kind, int word) {
        return of(kind, word).entries();
    }

    private Count of(Findable kind, int word) {
        return counts.stream()
                .filter(it -> it.word() == word && it.kind() == kind)
                .findFirst()
                .orElse(NONE);
    }
}
