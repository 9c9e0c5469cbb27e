package relais.points;

import relais.database.Json;
import relais.database.JsonRows;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many people of a scope have how many points in a period. All of it is one row: a batch of
 * acts changes most scores that there are.
 *
 * @param scores as JSON, [[points, people], …], the highest first
 */
public record Histogram(String scope, String period, String scores) {

    /** By points, the highest first. */
    public NavigableMap<Integer, Integer> people() {
        var people = new TreeMap<Integer, Integer>(Comparator.reverseOrder());
        for (var score : Json.read(scores, int[][].class)) {
            people.put(score[0], score[1]);
        }
        return people;
    }

    /** With so many people more, or less, who have so many points. */
    Histogram plus(Map<Integer, Integer> steps) {
        var people = people();
        steps.forEach((points, step) -> people.merge(points, step, Integer::sum));
        people.values().removeIf(it -> it == 0);
        return new Histogram(
                scope,
                period,
                JsonRows.of(people.entrySet(), it -> new Object[] {it.getKey(), it.getValue()}));
    }

    /** As one parameter with many others. */
    Object[] row() {
        return new Object[] {scope, period, scores};
    }
}
