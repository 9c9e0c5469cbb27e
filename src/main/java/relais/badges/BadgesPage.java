package relais.badges;

import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue; what the visitor holds is marked. What is retired is there for its holders. */
public record BadgesPage(Visit visit, List<Badge> all, Map<String, HeldBadge> mine) {

    public List<Badge> badges() {
        return all.stream().filter(it -> !it.isRetired() || held(it).isPresent()).toList();
    }

    public Optional<HeldBadge> held(Badge badge) {
        return Optional.ofNullable(mine.get(badge.slug()));
    }
}
