package relais.training;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;

/** To take a module away is to create a withdrawal; to bring it back is to remove that. */
final class WithdrawalsController {

    private final Authoring authoring;
    private final Withdrawals withdrawals;
    private final Templates templates;

    WithdrawalsController(Training training, Templates templates) {
        this.authoring = training.authoring();
        this.withdrawals = training.withdrawals();
        this.templates = templates;
    }

    void blank(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = published(studio);
        studio.visit()
                .show(
                        templates.trainingAuthoringWithdrawal(
                                page(studio, module, WithdrawalForm.blank(module), false)));
    }

    void create(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var visit = studio.visit();
        var module = studio.module();
        var form = WithdrawalForm.submitted(visit.form());

        if (!form.form().isValid()) {
            visit.refused(templates.trainingAuthoringWithdrawal(page(studio, module, form, false)));
        } else if (withdrawals.withdraw(visit.person(), module, studio.seen(), form.reason())) {
            visit.done(module.url(), "flash.training.withdrawn");
        } else {
            overtaken(ctx, studio, form);
        }
    }

    void remove(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var module = studio.module();
        boolean first = withdrawals.restore(studio.visit().person(), module, studio.seen());
        studio.done(first, module.url(), "flash.training.restored");
    }

    /** What there is to withdraw is asked about once more; else the module says how it stands. */
    private void overtaken(Context ctx, Studio studio, WithdrawalForm form) {
        var now = studio.module();
        if (now.isPublished()) {
            ctx.status(HttpStatus.CONFLICT);
            form.form().put("revision", String.valueOf(now.revision()));
            studio.visit()
                    .show(templates.trainingAuthoringWithdrawal(page(studio, now, form, true)));
        } else {
            studio.done(false, now.url(), "flash.training.withdrawn");
        }
    }

    private ModuleWithdrawalPage page(
            Studio studio, AuthoredModule module, WithdrawalForm form, boolean overtaken) {
        return new ModuleWithdrawalPage(
                studio.visit(), module, withdrawals.concerned(module), form, overtaken);
    }

    private static AuthoredModule published(Studio studio) {
        var module = studio.module();
        if (!module.isPublished()) {
            throw new NotFoundResponse();
        }
        return module;
    }
}
