package relais.badges;

import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One badge, its levels and rules, and the visitor's own award of it. */
public record BadgePage(
        Visit visit,
        Badge badge,
        Map<Integer, String> levels,
        List<Rule> rules,
        Map<Long, String> modules,
        Optional<HeldBadge> mine) {

    /** What a level is called; empty where there is only one. */
    public String level(int level) {
        return badge.levels() == 1 ? "" : levels.getOrDefault(level, String.valueOf(level));
    }

    public boolean holds(int level) {
        return mine.filter(it -> it.level() >= level).isPresent();
    }

    public Optional<Rule> rule(int level) {
        return rules.stream().filter(it -> it.level() == level).findFirst();
    }

    public RuleWords words() {
        return new RuleWords(visit, modules);
    }
}
