package relais.badges;

import relais.activity.Action;

import java.util.List;

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

    /** A set of modules is complete as well when some of them were counted through others. */
    boolean listensTo(Action other) {
        return other == action || kind == Kind.MODULES && other == Action.MODULE_RECOGNISED;
    }
}
