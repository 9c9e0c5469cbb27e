package relais.mail;

import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

import java.time.Duration;

/** Hands letters to the company's mail server. */
public final class SmtpCarrier implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Mailer mailer;
    private final String sender;

    public SmtpCarrier(SmtpServer server, String sender) {
        this.sender = sender;
        this.mailer =
                MailerBuilder.withSMTPServer(
                                server.host(),
                                server.port(),
                                server.user().orElse(null),
                                server.password().orElse(null))
                        .withTransportStrategy(
                                server.tls() ? TransportStrategy.SMTPS : TransportStrategy.SMTP)
                        .clearEmailValidator() // relais@intranet is an address here
                        .withSessionTimeout((int) PATIENCE.toMillis())
                        .buildMailer();
    }

    @Override
    public void carry(Mail mail, Letter letter) {
        var email =
                EmailBuilder.startingBlank()
                        .from("Relais", sender)
                        .to(mail.name(), mail.email())
                        .withSubject(letter.subject())
                        .withPlainText(letter.text())
                        .withHTMLText(letter.html())
                        .withHeader("Auto-Submitted", "auto-generated")
                        .withHeader("Content-Language", mail.language())
                        .buildEmail();
        mailer.sendMail(email).join();
    }
}
