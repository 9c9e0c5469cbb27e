package relais.timeline;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.timeline.Declaration.AlreadyYours;
import relais.timeline.Declaration.Declared;
import relais.timeline.Declaration.SomebodyElses;
import relais.web.Visit;

import java.util.Optional;

/** Posts of the company's accounts, which editors put in by hand. */
final class AccountPostsController {

    private final Accounts accounts;
    private final Cards cards;
    private final Writing writing;
    private final Templates templates;

    AccountPostsController(Accounts accounts, Cards cards, Writing writing, Templates templates) {
        this.accounts = accounts;
        this.cards = cards;
        this.writing = writing;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var account = AccountsController.account(accounts, visit);
        visit.show(
                templates.timelineAccountsShow(
                        page(visit, account, PostForm.blank(visit, account.language()))));
    }

    void create(Context ctx) {
        var visit = AccountsController.allowed(ctx);
        var account = AccountsController.account(accounts, visit);
        var form = PostForm.submitted(visit, Optional.of(account.network()));

        if (form.form().isValid()) {
            answer(visit, account, form);
        } else {
            visit.refused(templates.timelineAccountsShow(page(visit, account, form)));
        }
    }

    void remove(Context ctx) {
        var visit = AccountsController.allowed(ctx);
        var account = AccountsController.account(accounts, visit);
        accounts.removePost(account, visit.pathId("declaration"));
        visit.done(account.url(), "flash.post.removed");
    }

    private void answer(Visit visit, Account account, PostForm form) {
        switch (accounts.post(visit.person(), account, form.key(), writing.official(form))) {
            case Declared(_), AlreadyYours(_) -> visit.done(account.url(), "flash.post.shown");
            case SomebodyElses() -> {
                form.form().check("link", false, "timeline.error.account-link");
                visit.refused(templates.timelineAccountsShow(page(visit, account, form)));
            }
        }
    }

    private AccountPage page(Visit visit, Account account, PostForm form) {
        var topics = writing.topics(visit);
        return new AccountPage(
                visit,
                account,
                cards.of(visit, accounts.posts(account), topics),
                form,
                topics,
                AccountsController.mayChange(visit));
    }
}
