package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.people.Role;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.Visit;

import java.util.Map;
import java.util.Optional;

/** The catalogue, read by every HR and lead and changed by HR whose role has no limits. */
final class CatalogueController {

    private final Badges badges;
    private final Catalogue catalogue;
    private final Training training;
    private final Templates templates;

    CatalogueController(Badges badges, Training training, Templates templates) {
        this.badges = badges;
        this.catalogue = badges.catalogue();
        this.training = training;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.badgesCatalogueIndex(
                        new CataloguePage(
                                visit,
                                badges.all(visit.language()),
                                badges.levels(visit.language()),
                                badges.rules().inForce())));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var badge = badge(badges, visit);
        visit.show(
                templates.badgesCatalogueShow(
                        new CatalogueBadgePage(
                                visit,
                                badge,
                                catalogue.wordings(badge),
                                badges.levels(visit.language()).getOrDefault(badge.id(), Map.of()),
                                badges.ruleDesk().history(badge.id()),
                                Modules.titles(training, visit),
                                catalogue.lastChange(badge))));
    }

    void blank(Context ctx) {
        var visit = allowed(ctx);
        visit.show(templates.badgesCatalogueNew(page(visit, Optional.empty(), BadgeForm.blank())));
    }

    void create(Context ctx) {
        var visit = allowed(ctx);
        var form = BadgeForm.submitted(visit.form());

        if (form.form().isValid()) {
            var slug = catalogue.create(visit.person(), form.terms());
            visit.done("/hr/badges/" + slug, "flash.badge-made");
        } else {
            visit.refused(templates.badgesCatalogueNew(page(visit, Optional.empty(), form)));
        }
    }

    void edit(Context ctx) {
        var visit = allowed(ctx);
        var badge = badge(badges, visit);
        var form = BadgeForm.of(badge, catalogue.wordings(badge), catalogue.levelWordings(badge));
        visit.show(templates.badgesCatalogueEdit(page(visit, Optional.of(badge), form)));
    }

    void update(Context ctx) {
        var visit = allowed(ctx);
        var badge = badge(badges, visit);
        var typed = visit.form();
        typed.put("kind", RuleWords.word(badge.kind())); // who was given it was given it so
        var form = BadgeForm.submitted(typed);

        if (!form.form().isValid()) {
            visit.refused(templates.badgesCatalogueEdit(page(visit, Optional.of(badge), form)));
        } else if (catalogue.change(visit.person(), badge, form.seen(), form.terms())) {
            visit.done("/hr/badges/" + badge.slug(), "flash.badge-changed");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            var now = badge(badges, visit);
            visit.show(
                    templates.badgesCatalogueEdit(
                            new EditedBadgePage(
                                    visit,
                                    Optional.of(now),
                                    form.afterSeeing(now),
                                    catalogue.lastChange(now))));
        }
    }

    static Visit allowed(Context ctx) {
        var visit = Visit.of(ctx);
        if (!visit.person().isEverywhere(Role.HR)) {
            throw new ForbiddenResponse();
        }
        return visit;
    }

    static Badge badge(Badges badges, Visit visit) {
        return badges.bySlug(visit.pathText("badge"), visit.language())
                .orElseThrow(NotFoundResponse::new);
    }

    private static EditedBadgePage page(Visit visit, Optional<Badge> badge, BadgeForm form) {
        return new EditedBadgePage(visit, badge, form, Optional.empty());
    }
}
