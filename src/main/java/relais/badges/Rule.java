package relais.badges;

import relais.activity.Action;
import relais.database.Lists;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what a level of a badge comes by itself: all of its parts, or any of them. */
public record Rule(
        long id,
        long badgeId,
        int level,
        int version,
        Combination combination,
        List<RulePart> parts) {

    /** How parts come together. */
    public enum Combination {
        ALL,
        ANY
    }

    /** One part as the database knows it, with the rule that it belongs to. */
    public record Row(
            long id,
            long badgeId,
            int level,
            int version,
            Combination combination,
            RulePart.Kind kind,
            Action action,
            int n,
            Span span,
            Optional<String> modules) {

        private RulePart part() {
            return kind == RulePart.Kind.MODULES
                    ? RulePart.modules(List.copyOf(Lists.numbers(modules)))
                    : RulePart.acts(action, n, span);
        }
    }

    static List<Rule> gather(List<Row> rows) {
        return rows.stream()
                .map(Row::id)
                .distinct()
                .map(id -> rows.stream().filter(row -> row.id() == id).toList())
                .map(Rule::of)
                .toList();
    }

    private static Rule of(List<Row> rows) {
        var first = rows.getFirst();
        return new Rule(
                first.id(),
                first.badgeId(),
                first.level(),
                first.version(),
                first.combination(),
                rows.stream().map(Row::part).toList());
    }

    boolean listensTo(Action action) {
        return parts.stream().anyMatch(part -> part.listensTo(action));
    }

    /**
     * False for whoever did something less often than this asks for, whenever that was.
     *
     * @param times how often some did something, as far as that is known
     */
    boolean isWithinReach(long personId, Map<Action, Map<Long, Integer>> times) {
        return combination == Combination.ALL
                ? parts.stream().allMatch(it -> it.isWithinReach(personId, times))
                : parts.stream().anyMatch(it -> it.isWithinReach(personId, times));
    }

    /** Who fulfils the rule, and when they did: with the last of all parts, or the first of any. */
    Map<Long, Instant> combine(List<Map<Long, Instant>> answers) {
        var whole = new HashMap<>(answers.getFirst());
        for (var answer : answers.subList(1, answers.size())) {
            if (combination == Combination.ALL) {
                whole.keySet().retainAll(answer.keySet());
                whole.replaceAll((person, at) -> later(at, answer.get(person)));
            } else {
                answer.forEach((person, at) -> whole.merge(person, at, Rule::earlier));
            }
        }
        return whole;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
