package relais.badges;

import relais.people.Role;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue at HR's desk. */
public record CataloguePage(
        Visit visit, List<Badge> badges, Map<Long, Map<Integer, String>> levels, List<Rule> rules) {

    public boolean mayChange() {
        return visit.person().isEverywhere(Role.HR);
    }

    /** What its levels are called; empty where there is one. */
    public String levelsOf(Badge badge) {
        return levels.getOrDefault(badge.id(), Map.of()).entrySet().stream()
                .filter(it -> badge.levels() > 1 && it.getKey() <= badge.levels())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" · "));
    }

    /** It would come by itself, but some level has no rule. */
    public boolean lacksRule(Badge badge) {
        return badge.kind() == Badge.Kind.AUTOMATIC
                && !badge.isRetired()
                && rules.stream().filter(it -> it.badgeId() == badge.id()).count() < badge.levels();
    }
}
