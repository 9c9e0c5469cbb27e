package relais.badges;

import relais.activity.Action;

import java.util.List;
import java.util.Map;

/** One condition: so many acts of a kind, ever or within one period; or all modules of a set. */
public record RulePart(Kind kind, Action action, int n, Span span, List<Long> modules) {

    /** What is looked at. */
    public enum Kind {
        ACTS,
        MODULES
    }

    static RulePart acts(Action action, int n, Span span) {
        return new RulePart(Kind.ACTS, action, n, span, List.of());
    }

    static RulePart modules(List<Long> modules) {
        var set = modules.stream().distinct().sorted().toList();
        return new RulePart(Kind.MODULES, Action.MODULE_COMPLETED, set.size(), Span.EVER, set);
    }

    /** False only for whom it is known how often they did that. */
    boolean isWithinReach(long personId, Map<Action, Map<Long, Integer>> times) {
        var known = times.getOrDefault(action, Map.of()).get(personId);
        return kind == Kind.MODULES || known == null || known >= n;
    }

    /** A set of modules is complete as well when some of them were counted through others. */
    boolean listensTo(Action other) {
        return other == action || kind == Kind.MODULES && other == Action.MODULE_RECOGNISED;
    }
}
