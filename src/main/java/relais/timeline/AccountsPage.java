package relais.timeline;

import relais.web.Visit;

import java.util.List;

/** The company's accounts, for editors; those with limits only look. */
public record AccountsPage(Visit visit, List<Account> accounts, boolean mayChange) {

    public String network(Account account) {
        return Choices.name(visit, account.network());
    }
}
