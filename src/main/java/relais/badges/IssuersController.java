package relais.badges;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Who stands on badges as their issuer. */
final class IssuersController {

    private final Issuers issuers;
    private final Templates templates;

    IssuersController(Issuers issuers, Templates templates) {
        this.issuers = issuers;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.badgesIssuersShow(new IssuerPage(visit, issuers.all())));
    }

    void edit(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var form = IssuerForm.of(issuers.latest());
        visit.show(templates.badgesIssuersEdit(page(visit, form)));
    }

    void update(Context ctx) {
        var visit = CatalogueController.allowed(ctx);
        var form = IssuerForm.submitted(visit.form());

        if (!form.form().isValid()) {
            visit.refused(templates.badgesIssuersEdit(page(visit, form)));
        } else if (issuers.change(visit.person(), form)) {
            visit.done("/hr/issuer", "flash.badge-issuer-changed");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            var now = issuers.latest();
            visit.show(
                    templates.badgesIssuersEdit(
                            new EditedIssuerPage(visit, form.afterSeeing(now), Optional.of(now))));
        }
    }

    private static EditedIssuerPage page(Visit visit, IssuerForm form) {
        return new EditedIssuerPage(visit, form, Optional.empty());
    }
}
