package relais.timeline;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** The company's accounts. What everyone reads is for editors whose role has no limits. */
final class AccountsController {

    private final Accounts accounts;
    private final PeopleStore people;
    private final Templates templates;

    AccountsController(Accounts accounts, PeopleStore people, Templates templates) {
        this.accounts = accounts;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.timelineAccountsIndex(
                        new AccountsPage(visit, accounts.all(), mayChange(visit))));
    }

    void blank(Context ctx) {
        var visit = allowed(ctx);
        visit.show(
                templates.timelineAccountsEdit(
                        page(visit, AccountForm.blank(visit.language()), Optional.empty())));
    }

    void create(Context ctx) {
        var visit = allowed(ctx);
        var form = AccountForm.submitted(visit.form());
        var added =
                form.form().isValid()
                        ? accounts.add(visit.person(), form.draft())
                        : Optional.<Long>empty();

        if (added.isPresent()) {
            visit.done("/studio/accounts/" + added.get(), "flash.account.added");
        } else {
            refuse(visit, form, Optional.empty());
        }
    }

    void edit(Context ctx) {
        var visit = allowed(ctx);
        var account = account(accounts, visit);
        visit.show(
                templates.timelineAccountsEdit(
                        page(visit, AccountForm.of(account), Optional.of(account))));
    }

    void update(Context ctx) {
        var visit = allowed(ctx);
        var account = account(accounts, visit);
        var form = AccountForm.submitted(visit.form());

        if (form.form().isValid() && accounts.change(account, form.draft())) {
            visit.done(account.url(), "flash.account.changed");
        } else {
            refuse(visit, form, Optional.of(account));
        }
    }

    void close(Context ctx) {
        set(ctx, true);
    }

    void open(Context ctx) {
        set(ctx, false);
    }

    private void set(Context ctx, boolean closed) {
        var visit = allowed(ctx);
        var account = account(accounts, visit);
        accounts.setClosed(account, closed);
        visit.done(account.url(), closed ? "flash.account.closed" : "flash.account.opened");
    }

    /** Without another fault, its address is taken. */
    private void refuse(Visit visit, AccountForm form, Optional<Account> account) {
        if (form.form().isValid()) {
            form.form().check("address", false, "timeline.error.account");
        }
        visit.refused(templates.timelineAccountsEdit(page(visit, form, account)));
    }

    private EditedAccountPage page(Visit visit, AccountForm form, Optional<Account> account) {
        return new EditedAccountPage(visit, form.form(), account, people.countries());
    }

    static Account account(Accounts accounts, Visit visit) {
        return accounts.account(visit.pathId("account")).orElseThrow(NotFoundResponse::new);
    }

    static boolean mayChange(Visit visit) {
        return visit.person().isEverywhere(Role.EDITOR);
    }

    static Visit allowed(Context ctx) {
        var visit = Visit.of(ctx);
        if (!mayChange(visit)) {
            throw new ForbiddenResponse();
        }
        return visit;
    }
}
