package relais.points;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** Rules, read by every lead and changed by those whose role has no limits. */
final class RulesController {

    private final Rules rules;
    private final Templates templates;

    RulesController(Rules rules, Templates templates) {
        this.rules = rules;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.pointsRulesIndex(new RulesPage(visit, shown(visit, rules.all()))));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var history = rules.history(visit.pathId("rule"));
        if (history.isEmpty()) {
            throw new NotFoundResponse();
        }
        visit.show(templates.pointsRulesShow(new RulePage(visit, shown(visit, history))));
    }

    void blank(Context ctx) {
        var visit = allowed(ctx);
        visit.show(templates.pointsRulesNew(page(visit, Optional.empty(), RuleForm.blank())));
    }

    void create(Context ctx) {
        var visit = allowed(ctx);
        var form = submittedNew(visit);

        if (form.form().isValid()) {
            long rule = rules.create(visit.person(), form.action().orElseThrow(), form.terms());
            visit.done("/lead/rules/" + rule, "flash.rule-made");
        } else {
            visit.refused(templates.pointsRulesNew(page(visit, Optional.empty(), form)));
        }
    }

    void edit(Context ctx) {
        var visit = allowed(ctx);
        var rule = rule(visit);
        visit.show(templates.pointsRulesEdit(page(visit, Optional.of(rule), RuleForm.of(rule))));
    }

    void update(Context ctx) {
        var visit = allowed(ctx);
        var rule = rule(visit);
        var form = submitted(visit);

        if (form.form().isValid()) {
            answer(ctx, visit, rule, form);
        } else {
            visit.refused(templates.pointsRulesEdit(page(visit, Optional.of(rule), form)));
        }
    }

    static Visit allowed(Context ctx) {
        var visit = Visit.of(ctx);
        if (!visit.person().isEverywhere(Role.LEAD)) {
            throw new ForbiddenResponse();
        }
        return visit;
    }

    private void answer(Context ctx, Visit visit, RuleVersion rule, RuleForm form) {
        switch (rules.change(visit.person(), rule.ruleId(), form.seen(), form.terms())) {
            case RuleSaving.Saved _ ->
                    visit.done("/lead/rules/" + rule.ruleId(), "flash.rule-changed");
            case RuleSaving.Unchanged _ -> visit.go("/lead/rules/" + rule.ruleId());
            case RuleSaving.Overtaken(var now) -> {
                ctx.status(HttpStatus.CONFLICT);
                visit.show(
                        templates.pointsRulesEdit(
                                page(
                                        visit,
                                        Optional.of(now),
                                        form.afterSeeing(now),
                                        Optional.empty(),
                                        Optional.of(now))));
            }
        }
    }

    RuleVersion rule(Visit visit) {
        return rules.rule(visit.pathId("rule")).orElseThrow(NotFoundResponse::new);
    }

    RuleForm submitted(Visit visit) {
        return RuleForm.submitted(
                visit.form(), rules::unit, rules.countries(), rules.jobFamilies());
    }

    RuleForm submittedNew(Visit visit) {
        var form = submitted(visit);
        form.form().check("act", form.action().isPresent(), "form.error.required");
        return form;
    }

    EditedRulePage page(Visit visit, Optional<RuleVersion> rule, RuleForm form) {
        return page(visit, rule, form, Optional.empty(), Optional.empty());
    }

    EditedRulePage page(
            Visit visit,
            Optional<RuleVersion> rule,
            RuleForm form,
            Optional<Preview> preview,
            Optional<RuleVersion> overtaken) {
        return new EditedRulePage(
                visit,
                rule.map(it -> new ShownRule(visit, it)),
                form,
                rules.countries(),
                rules.jobFamilies(),
                preview,
                overtaken.map(it -> new ShownRule(visit, it)));
    }

    private static List<ShownRule> shown(Visit visit, List<RuleVersion> versions) {
        return versions.stream().map(it -> new ShownRule(visit, it)).toList();
    }
}
