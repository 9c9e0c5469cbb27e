package relais.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;

import org.simplejavamail.api.email.CalendarMethod;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** Hands letters to the company's mail server. */
public final class SmtpCarrier implements Carrier {

    private static final int CAUSES = 20;
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
        var to =
                letter.outside()
                        .orElseGet(() -> new Addressee(mail.name(), mail.email(), mail.language()));
        var email =
                EmailBuilder.startingBlank()
                        .from("Relais", sender)
                        .to(to.name(), to.email())
                        .withSubject(letter.subject())
                        .withPlainText(letter.text())
                        .withHTMLText(letter.html())
                        .fixingMessageId(
                                "<mail-"
                                        + mail.id()
                                        + "."
                                        + mail.createdAt().toEpochMilli()
                                        + "@relais>")
                        .withHeader("Auto-Submitted", "auto-generated")
                        .withHeader("Content-Language", to.language());
        letter.invitation().ifPresent(it -> enclose(it, email));
        try {
            mailer.sendMail(email.buildEmail()).join();
        } catch (RuntimeException e) {
            throw surelyNotTaken(e) ? new NotTaken(e) : e;
        }
    }

    /** For mail programmes that know what an invitation is, and as a file for the others. */
    private static void enclose(Invitation invitation, EmailPopulatingBuilder email) {
        var method = CalendarMethod.valueOf(invitation.method().name());
        var bytes = invitation.calendar().getBytes(StandardCharsets.UTF_8);
        email.withCalendarText(method, invitation.calendar())
                .withAttachment("relais.ics", bytes, "application/ics");
    }

    /** No connection, or an answer of the server that says no: not a connection that broke off. */
    private static boolean surelyNotTaken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .anyMatch(
                        cause ->
                                cause instanceof ConnectException
                                        || cause instanceof UnknownHostException
                                        || cause instanceof SendFailedException
                                        || cause instanceof AuthenticationFailedException);
    }
}
