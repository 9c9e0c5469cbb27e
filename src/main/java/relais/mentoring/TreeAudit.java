package relais.mentoring;

import relais.mentoring.TreeStore.Kept;
import relais.mentoring.TreeStore.Pair;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts the tree once more from its leaves up: each person when all below them are counted. Whom
 * this never comes to stands in a circle.
 */
final class TreeAudit {

    private final Map<Long, Long> sponsors = new HashMap<>();
    private final Map<Long, Integer> waitingFor = new HashMap<>();
    private final Map<Long, Kept> counted = new HashMap<>();
    private final Set<Long> champions;

    /**
     * @param champions those who are counted as champions by those above
     */
    TreeAudit(List<Pair> pairs, Set<Long> champions) {
        this.champions = champions;
        for (var pair : pairs) {
            sponsors.put(pair.protegeId(), pair.sponsorId());
            waitingFor.putIfAbsent(pair.protegeId(), 0);
            waitingFor.merge(pair.sponsorId(), 1, Integer::sum);
        }
        count();
    }

    /** How many people stand in a circle. */
    long circles() {
        return waitingFor.size() - counted.size();
    }

    /** How many people's kept counts are wrong, missing or too many. */
    long differences(List<Kept> kept) {
        var is = kept.stream().collect(Collectors.toMap(Kept::personId, Function.identity()));
        var should = new HashMap<>(counted);
        should.values().removeIf(it -> it.below() == 0);
        var people = new HashSet<>(is.keySet());
        people.addAll(should.keySet());
        return people.stream().filter(it -> !Objects.equals(is.get(it), should.get(it))).count();
    }

    private void count() {
        var ready = new ArrayDeque<Long>();
        waitingFor.forEach(
                (person, below) -> {
                    if (below == 0) {
                        ready.add(person);
                    }
                });
        var sums = new HashMap<Long, Kept>();
        while (!ready.isEmpty()) {
            long person = ready.remove();
            var own = sums.getOrDefault(person, new Kept(person, true, 0, 0, 0, 0));
            var sponsor = sponsors.get(person);
            counted.put(
                    person,
                    new Kept(
                            person,
                            sponsor == null,
                            own.proteges(),
                            own.below(),
                            own.champions(),
                            own.generations()));
            if (sponsor != null) {
                sums.merge(
                        sponsor,
                        new Kept(
                                sponsor,
                                true,
                                1,
                                own.below() + 1,
                                own.champions() + (champions.contains(person) ? 1 : 0),
                                own.generations() + 1),
                        TreeAudit::sum);
                if (waitingFor.merge(sponsor, -1, Integer::sum) == 0) {
                    ready.add(sponsor);
                }
            }
        }
    }

    private static Kept sum(Kept one, Kept other) {
        return new Kept(
                one.personId(),
                true,
                one.proteges() + other.proteges(),
                one.below() + other.below(),
                one.champions() + other.champions(),
                Math.max(one.generations(), other.generations()));
    }
}
