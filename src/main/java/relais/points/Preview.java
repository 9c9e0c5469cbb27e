package relais.points;

import java.util.Comparator;
import java.util.List;

/**
 * What a rule would have given in the last while, beside what was given: sums, and people only as
 * numbers.
 */
public record Preview(List<Group> groups) {

    /** Fewer are not spoken of. */
    static final int FEWEST = 5;

    private static final int MOST_AFFECTED = 10;

    /** So many people would have had so much, and had so much. */
    public record Group(int would, int given, int people) {

        public int difference() {
            return would - given;
        }
    }

    public long would() {
        return groups.stream().mapToLong(it -> (long) it.would() * it.people()).sum();
    }

    public long given() {
        return groups.stream().mapToLong(it -> (long) it.given() * it.people()).sum();
    }

    /** Who would have had something. */
    public int people() {
        return groups.stream().filter(it -> it.would() > 0).mapToInt(Group::people).sum();
    }

    /** Who had something. */
    public int paidPeople() {
        return groups.stream().filter(it -> it.given() > 0).mapToInt(Group::people).sum();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether so few are concerned that the figures would speak of persons. */
    public boolean isTooFew() {
        return groups.stream().mapToInt(Group::people).sum() < FEWEST;
    }

    public int most() {
        return groups.stream().mapToInt(Group::would).max().orElse(0);
    }

    /** Half of those who would have had something would have had this or less. */
    public int median() {
        int half = (people() + 1) / 2;
        int seen = 0;
        for (var group : byWould()) {
            seen += group.people();
            if (seen >= half) {
                return group.would();
            }
        }
        return 0;
    }

    /** One line for each of the ten for whom most would change; nobody for whom nothing would. */
    public List<Group> mostAffected() {
        return groups.stream()
                .filter(it -> it.difference() != 0)
                .sorted(
                        Comparator.comparing((Group it) -> -Math.abs(it.difference()))
                                .thenComparing(it -> -it.would()))
                .flatMap(
                        it ->
                                java.util.stream.Stream.generate(() -> it)
                                        .limit(Math.min(it.people(), MOST_AFFECTED)))
                .limit(MOST_AFFECTED)
                .toList();
    }

    private List<Group> byWould() {
        return groups.stream()
                .filter(it -> it.would() > 0)
                .sorted(Comparator.comparing(Group::would))
                .toList();
    }
}
