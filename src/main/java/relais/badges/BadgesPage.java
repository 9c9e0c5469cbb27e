package relais.badges;

import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue; what the visitor holds is marked. */
public record BadgesPage(Visit visit, List<Badge> badges, Map<String, HeldBadge> mine) {

    public Optional<HeldBadge> held(Badge badge) {
        return Optional.ofNullable(mine.get(badge.slug()));
    }
}
