package relais.boards;

import java.util.List;
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
        var more = atLeast.higherEntry(points);
        return more == null ? 1 : more.getValue() + 1;
    }
}
