package relais.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What goes wrong where each has at most one above: circles, and how far down somebody stands. */
final class Circles {

    private Circles() {}

    /** Those who are above themselves. Who only leads into a circle is not among them. */
    static <T> Set<T> in(Map<T, T> above) {
        var circles = new HashSet<T>();
        var seen = new HashSet<T>();
        for (var start : above.keySet()) {
            var way = new LinkedHashSet<T>();
            var at = start;
            while (at != null && seen.add(at)) {
                way.add(at);
                at = above.get(at);
            }
            if (at != null && way.contains(at)) {
                for (var member = at; circles.add(member); ) {
                    member = above.get(member);
                }
            }
        }
        return circles;
    }

    /** How many stand above each, where nobody stands in a circle. */
    static <T> Map<T, Integer> depths(Map<T, T> above) {
        var depths = new HashMap<T, Integer>();
        for (var start : above.keySet()) {
            var way = new ArrayList<T>();
            var at = start;
            while (at != null && !depths.containsKey(at)) {
                way.add(at);
                at = above.get(at);
            }
            int depth = at == null ? -1 : depths.get(at);
            for (var member : way.reversed()) {
                depths.put(member, ++depth);
            }
        }
        return depths;
    }

    /** From those with nobody above down to those with most. */
}
