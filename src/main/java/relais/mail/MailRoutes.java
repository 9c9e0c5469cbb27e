package relais.mail;

import static relais.people.Role.ANYONE;

import io.javalin.http.Context;

import org.jdbi.v3.core.Jdbi;

import relais.templates.Templates;
import relais.web.Routes;
import relais.web.Visit;

/** For development without a mail server: the mail that would have left. Not wired otherwise. */
public final class MailRoutes {

    private static final int SHOWN = 30;

    private final MailStore store;
    private final Letters letters;
    private final Templates templates;

    public MailRoutes(Jdbi jdbi, Letters letters, Templates templates) {
        this.store = jdbi.onDemand(MailStore.class);
        this.letters = letters;
        this.templates = templates;
    }

    public void register(Routes routes) {
        routes.get("/dev/mail", this::index, ANYONE);
    }

    private void index(Context ctx) {
        var visit = Visit.of(ctx);
        var mails =
                store.latest(SHOWN).stream()
                        .flatMap(
                                mail ->
                                        letters.write(mail).stream()
                                                .map(it -> new MailsPage.Sent(mail, it)))
                        .toList();
        visit.show(templates.mailIndex(new MailsPage(visit, mails)));
    }
}
