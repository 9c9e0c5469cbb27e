package relais.badges;

import io.javalin.http.Context;

import relais.templates.Templates;

import java.util.Optional;

/** How many would get a badge by a rule, before it is saved. */
final class CountsController {

    private final RuleDesk desk;
    private final LevelRulesController forms;
    private final Templates templates;

    CountsController(RuleDesk desk, LevelRulesController forms, Templates templates) {
        this.desk = desk;
        this.forms = forms;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var badge = forms.badge(visit);
        int level = forms.level(visit, badge);
        var form = forms.submitted(visit);

        if (form.form().isValid()) {
            var count = Optional.of(desk.count(badge, level, form.draft()));
            visit.show(
                    templates.badgesRulesEdit(
                            forms.page(visit, badge, form, count, Optional.empty())));
        } else {
            visit.refused(templates.badgesRulesEdit(forms.page(visit, badge, form)));
        }
    }
}
