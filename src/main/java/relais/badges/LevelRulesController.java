package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.training.Training;
import relais.web.Visit;

import java.util.Map;
import java.util.Optional;

/** The rule of a level of a badge. Without one, nobody is given it. */
final class LevelRulesController {

    private final Badges badges;
    private final RuleDesk desk;
    private final Training training;
    private final Templates templates;

    LevelRulesController(Badges badges, Training training, Templates templates) {
        this.badges = badges;
        this.desk = badges.ruleDesk();
        this.training = training;
        this.templates = templates;
    }

    void edit(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var badge = badge(visit);
        var form =
                desk.edition(badge.id(), level(visit, badge))
                        .map(it -> RuleForm.of(it.rule()))
                        .orElseGet(RuleForm::blank);
        visit.show(templates.badgesRulesEdit(page(visit, badge, form)));
    }

    void update(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var badge = badge(visit);
        int level = level(visit, badge);
        var form = submitted(visit);

        if (!form.form().isValid()) {
            visit.refused(templates.badgesRulesEdit(page(visit, badge, form)));
        } else {
            var change =
                    desk.change(
                            visit.person(),
                            badge,
                            level,
                            form.seen(),
                            form.draft(),
                            form.isQuiet());
            answer(ctx, visit, badge, form, change);
        }
    }

    private void answer(Context ctx, Visit visit, Badge badge, RuleForm form, RuleChange change) {
        var path = "/hr/badges/" + badge.slug();
        switch (change) {
            case RuleChange.Saved() -> visit.done(path, "flash.badge-rule-changed");
            case RuleChange.Unchanged() -> visit.go(path);
            case RuleChange.Overtaken() -> {
                ctx.status(HttpStatus.CONFLICT);
                var now = desk.edition(badge.id(), level(visit, badge));
                now.ifPresent(it -> form.afterSeeing(it.rule()));
                visit.show(
                        templates.badgesRulesEdit(page(visit, badge, form, Optional.empty(), now)));
            }
        }
    }

    RuleForm submitted(Visit visit) {
        return RuleForm.submitted(visit.form(), titles(visit).keySet());
    }

    /** One that comes by itself; another has no rules. */
    Badge badge(Visit visit) {
        return badges.bySlug(visit.pathText("automatic"), visit.language())
                .filter(it -> it.kind() == Badge.Kind.AUTOMATIC)
                .orElseThrow(NotFoundResponse::new);
    }

    int level(Visit visit, Badge badge) {
        long level = visit.pathId("level");
        if (level < 1 || level > badge.levels()) {
            throw new NotFoundResponse();
        }
        return (int) level;
    }

    LevelRulePage page(Visit visit, Badge badge, RuleForm form) {
        return page(visit, badge, form, Optional.empty(), Optional.empty());
    }

    LevelRulePage page(
            Visit visit,
            Badge badge,
            RuleForm form,
            Optional<Integer> count,
            Optional<RuleEdition> overtaken) {
        int level = level(visit, badge);
        return new LevelRulePage(
                visit,
                badge,
                level,
                badges.levels(visit.language())
                        .getOrDefault(badge.id(), Map.of())
                        .getOrDefault(level, ""),
                form,
                titles(visit),
                count,
                overtaken);
    }

    private Map<Long, String> titles(Visit visit) {
        return Modules.titles(training, visit);
    }
}
