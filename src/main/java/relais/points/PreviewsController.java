package relais.points;

import io.javalin.http.Context;

import relais.activity.Action;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** What a rule would have given, before it is saved. */
final class PreviewsController {

    private final Rules rules;
    private final RulesController forms;
    private final Templates templates;

    PreviewsController(Rules rules, RulesController forms, Templates templates) {
        this.rules = rules;
        this.forms = forms;
        this.templates = templates;
    }

    /** Of a rule that there is. */
    void create(Context ctx) {
        var visit = RulesController.allowed(ctx);
        var rule = Optional.of(forms.rule(visit));
        var form = forms.submitted(visit);

        if (form.form().isValid()) {
            visit.show(templates.pointsRulesEdit(page(visit, rule, form, rule.get().action())));
        } else {
            visit.refused(templates.pointsRulesEdit(forms.page(visit, rule, form)));
        }
    }

    /** Of one more rule. */
    void createNew(Context ctx) {
        var visit = RulesController.allowed(ctx);
        var form = forms.submittedNew(visit);

        if (form.form().isValid()) {
            var action = form.action().orElseThrow();
            visit.show(templates.pointsRulesNew(page(visit, Optional.empty(), form, action)));
        } else {
            visit.refused(templates.pointsRulesNew(forms.page(visit, Optional.empty(), form)));
        }
    }

    private EditedRulePage page(
            Visit visit, Optional<RuleVersion> rule, RuleForm form, Action action) {
        var preview = rules.preview(rule.map(RuleVersion::ruleId), action, form.terms());
        return forms.page(visit, rule, form, Optional.of(preview), Optional.empty());
    }
}
