package relais.demo;

import relais.kudos.Worth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How many thank-yous came before the next one between two people, or round in a circle of three:
 * what db/queries/kudos/turn.sql counts, without asking the database. Told in order.
 */
final class Thankfulness {

    private static final int LATELY = (int) Worth.LATELY.toSeconds();

    private record Given(int receiver, int second) {}

    private final Map<Integer, List<Given>> given = new HashMap<>();

    int turn(int giver, int receiver, int second) {
        int since = second - LATELY;
        var through = new HashSet<Integer>();
        int turn = between(giver, receiver, since) + between(receiver, giver, since);
        for (var on : lately(receiver, since)) {
            if (between(on.receiver(), giver, since) > 0) {
                through.add(on.receiver());
            }
        }
        given.computeIfAbsent(giver, _ -> new ArrayList<>()).add(new Given(receiver, second));
        return turn + through.size();
    }

    private int between(int giver, int receiver, int since) {
        return (int) lately(giver, since).stream().filter(it -> it.receiver() == receiver).count();
    }

    private List<Given> lately(int giver, int since) {
        return given.getOrDefault(giver, List.of()).stream()
                .filter(it -> it.second() > since)
                .toList();
    }
}
