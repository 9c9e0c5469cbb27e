package relais.badges;

import relais.badges.CatalogueStore.Change;
import relais.people.Role;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One badge at HR's desk, with its words in both languages and the history of its rules. */
public record CatalogueBadgePage(
        Visit visit,
        Badge badge,
        List<Wording> wordings,
        Map<Integer, String> levels,
        List<RuleEdition> history,
        Map<Long, String> modules,
        Optional<Change> lastChange) {

    public boolean mayChange() {
        return visit.person().isEverywhere(Role.HR);
    }

    public String path() {
        return "/hr/badges/" + badge.slug();
    }

    public String level(int level) {
        return levels.getOrDefault(level, String.valueOf(level));
    }

    public Optional<RuleEdition> rule(int level) {
        return history.stream()
                .filter(it -> it.rule().level() == level && it.isInForce())
                .findFirst();
    }

    /** Versions that are no longer in force. */
    public List<RuleEdition> earlier() {
        return history.stream().filter(it -> !it.isInForce()).toList();
    }

    public RuleWords words() {
        return new RuleWords(visit, modules);
    }
}
