package relais.referrals;

import com.icegreen.greenmail.util.GreenMail;

import org.jdbi.v3.core.Jdbi;

import relais.mail.Letters;
import relais.mail.Postman;
import relais.mail.SmtpCarrier;
import relais.mail.SmtpServer;
import relais.settings.Settings;
import relais.templates.StaticTemplates;
import relais.web.MessageCatalog;

import java.net.URI;
import java.util.Locale;

/** What the portal does every minute: it brings mail to a mail server. */
public final class Delivery {

    private final Jdbi jdbi;
    private final Bureau bureau;
    private final URI home;

    public Delivery(Jdbi jdbi, Bureau bureau, URI home) {
        this.jdbi = jdbi;
        this.bureau = bureau;
        this.home = home;
    }

    public void to(GreenMail mailServer) {
        var catalog = new MessageCatalog(Locale.FRENCH);
        var templates = new StaticTemplates();
        var letters =
                new Letters(catalog, templates, home)
                        .with(
                                Referrals.LETTER,
                                bureau.referrals()
                                        .letter(jdbi, bureau.sealing(), catalog, templates));
        var address =
                "smtp://127.0.0.1:"
                        + mailServer.getSmtp().getPort()
                        + "?from=relais@company.example";
        new Postman(
                        jdbi,
                        new Settings(jdbi, bureau.clock()),
                        bureau.clock(),
                        letters,
                        new SmtpCarrier(SmtpServer.parse(address), "relais@company.example"),
                        true)
                .deliverDue();
    }
}
