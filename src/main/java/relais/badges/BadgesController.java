package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.training.Training;
import relais.web.Visit;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

final class BadgesController {

    private final Badges badges;
    private final Training training;
    private final Templates templates;

    BadgesController(Badges badges, Training training, Templates templates) {
        this.badges = badges;
        this.training = training;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var mine =
                badges.mine(visit.person().id(), visit.language()).stream()
                        .collect(
                                Collectors.toMap(
                                        HeldBadge::slug, Function.identity(), (newer, _) -> newer));
        visit.show(
                templates.badgesBadgesIndex(
                        new BadgesPage(visit, badges.all(visit.language()), mine)));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var language = visit.language();
        var badge =
                badges.bySlug(visit.pathText("badge"), language).orElseThrow(NotFoundResponse::new);
        var mine =
                badges.mine(visit.person().id(), language).stream()
                        .filter(held -> held.slug().equals(badge.slug()))
                        .findFirst();
        visit.show(
                templates.badgesBadgesShow(
                        new BadgePage(
                                visit,
                                badge,
                                badges.levels(language).getOrDefault(badge.id(), Map.of()),
                                badges.rules().of(badge.id()),
                                Modules.titles(training, visit),
                                mine)));
    }
}
