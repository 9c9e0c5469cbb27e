package relais.boards;

import relais.points.Histogram;

import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Which place a score has on a board.
 *
 * @param atLeast by a score that somebody has: how many people have so many points or more
 */
record Scores(NavigableMap<Integer, Long> atLeast) {

    /** From so many points to so many, with these. */
    public record Span(int least, int most) {}

    /** Nobody has points. */
    static final Scores NONE = of(new TreeMap<>());

    static Scores of(Histogram histogram) {
        return of(histogram.people());
    }

    /** Of how many people have how many points, beginning with the most. */
    static Scores of(SequencedMap<Integer, Integer> people) {
        var atLeast = new TreeMap<Integer, Long>();
        long all = 0;
        for (var score : people.entrySet()) {
            all += score.getValue();
            atLeast.put(score.getKey(), all);
        }
        return new Scores(atLeast);
    }

    /** One more than the people with more points. */
    long place(int points) {
        return 1 + count(atLeast.higherEntry(points));
    }

    /** What the first so many have; a span of nothing where nobody has points. */
    Span first(int people) {
        return new Span(Math.max(1, at(people)), at(1));
    }

    /** What so many have who come next with more points, and so many with fewer. */
    Span around(int points, int people) {
        long before = place(points) - 1;
        long withThem = count(atLeast.ceilingEntry(points));
        return new Span(at(withThem + people), at(Math.max(1, before - people + 1)));
    }

    /** The score of whoever is the n-th; the lowest where there are fewer, 0 where nobody is. */
    private int at(long n) {
        return atLeast.descendingMap().entrySet().stream()
                .filter(it -> it.getValue() >= n)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(atLeast.isEmpty() ? 0 : atLeast.firstKey());
    }

    private static long count(Map.Entry<Integer, Long> entry) {
        return entry == null ? 0 : entry.getValue();
    }
}
