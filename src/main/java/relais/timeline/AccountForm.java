package relais.timeline;

import relais.web.Form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What editors say of an account of the company's. */
public record AccountForm(Form form) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 500;

    static AccountForm blank(String language) {
        return new AccountForm(Form.filled(Map.of("language", List.of(language))));
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                Form.filled(
                        Map.of(
                                "name", List.of(account.name()),
                                "address", List.of(account.address()),
                                "network", List.of(account.network().key()),
                                "language", List.of(account.language()),
                                "country", account.country().stream().toList())));
    }

    static AccountForm submitted(Form form) {
        form.required("name")
                .atMost(LONGEST_NAME, "name")
                .required("address")
                .check("address", PostLink.of(form.value("address")).isPresent(), "form.error.link")
                .check("language", Languages.has(form.value("language")), "form.error.required")
                .check(
                        "country",
                        form.value("country").isEmpty()
                                || Set.of(Locale.getISOCountries()).contains(form.value("country")),
                        "form.error.required");
        var account = new AccountForm(form);
        account.link()
                .ifPresent(
                        it ->
                                form.check(
                                                "address",
                                                it.fits(LONGEST_ADDRESS),
                                                "form.error.too-long")
                                        .check(
                                                "network",
                                                account.network().mayHold(it.text()),
                                                "timeline.error.network"));
        return account;
    }

    /** Of a form without faults. */
    AccountDraft draft() {
        return new AccountDraft(
                form.value("name"),
                network(),
                link().orElseThrow(),
                form.value("language"),
                Optional.of(form.value("country")).filter(it -> !it.isEmpty()));
    }

    private Optional<PostLink> link() {
        return PostLink.of(form.value("address"));
    }

    /** As chosen, else by the address. */
    private Network network() {
        return Network.named(form.value("network"))
                .or(() -> link().map(PostLink::network))
                .orElse(Network.BLOG);
    }
}
