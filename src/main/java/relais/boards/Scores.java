package relais.boards;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which place a score has on a board.
 *
 * @param atLeast by a score that somebody has: how many people have so many points or more
 */
record Scores(NavigableMap<Integer, Long> atLeast) {

    /** How many people have exactly so many points. */
    public record Score(int points, long people) {}

    /** From so many points to so many, with these. */
    public record Span(int least, int most) {}

    /** Of scores that begin with the highest. */
    static Scores of(List<Score> falling) {
        var atLeast = new TreeMap<Integer, Long>();
        long people = 0;
        for (var score : falling) {
            people += score.people;
            atLeast.put(score.points, people);
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
