package relais.points;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** Taking back in bulk what a rule gave: first how much that is, then why, then all of it. */
final class WithdrawalsController {

    private final Statements statements;
    private final Rules rules;
    private final Templates templates;

    WithdrawalsController(Statements statements, Rules rules, Templates templates) {
        this.statements = statements;
        this.rules = rules;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = RulesController.allowed(ctx);
        show(visit, new WithdrawalForm(Form.blank()), Optional.empty());
    }

    /** Counts as long as no reason is given. */
    void create(Context ctx) {
        var visit = RulesController.allowed(ctx);
        var rule = rule(visit);
        var form = visit.form();
        boolean counting = form.value("act").equals("count");
        var wish = counting ? WithdrawalForm.counted(form) : WithdrawalForm.submitted(form);

        if (!form.isValid()) {
            visit.refused(
                    templates.pointsWithdrawalsNew(
                            new WithdrawalPage(visit, rule, wish, Optional.empty())));
        } else if (counting) {
            var id = rule.rule().ruleId();
            show(visit, wish, Optional.of(statements.standing(id, wish.first(), wish.last())));
        } else {
            statements.withdraw(
                    visit.person(),
                    rule.rule().ruleId(),
                    wish.first(),
                    wish.last(),
                    form.value("reason"));
            visit.done(rule.path() + "/entries", "flash.points-withdrawn");
        }
    }

    private void show(
            Visit visit, WithdrawalForm form, Optional<StatementStore.Standing> standing) {
        visit.show(
                templates.pointsWithdrawalsNew(
                        new WithdrawalPage(visit, rule(visit), form, standing)));
    }

    private ShownRule rule(Visit visit) {
        return rules.rule(visit.pathId("rule"))
                .map(it -> new ShownRule(visit, it))
                .orElseThrow(NotFoundResponse::new);
    }
}
