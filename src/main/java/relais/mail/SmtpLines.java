package relais.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Lines to the company's mail server. A mail each over a connection of its own, as {@link
 * SmtpCarrier} does it, is what one asked for; many at once would only open and close doors.
 */
public final class SmtpLines implements Lines {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int CAUSES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Many mail servers hang up after some hundreds. */
    private static final int LETTERS_A_CONNECTION = 100;

    private final SmtpServer server;
    private final String sender;
    private final Clock clock;
    private final Session session;

    public SmtpLines(SmtpServer server, String sender, Clock clock) {
        this.server = server;
        this.sender = sender;
        this.clock = clock;
        this.session = Session.getInstance(properties(server));
    }

    @Override
    public Line open() {
        return new SmtpLine();
    }

    private static Properties properties(SmtpServer server) {
        var protocol = "mail." + protocol(server);
        var patience = String.valueOf(PATIENCE.toMillis());
        var properties = new Properties();
        properties.put(protocol + ".connectiontimeout", patience);
        properties.put(protocol + ".timeout", patience);
        properties.put(protocol + ".writetimeout", patience);
        properties.put(protocol + ".quitwait", "false");
        properties.put(protocol + ".starttls.enable", "true");
        properties.put(protocol + ".auth", String.valueOf(server.user().isPresent()));
        return properties;
    }

    private static String protocol(SmtpServer server) {
        return server.tls() ? "smtps" : "smtp";
    }

    private final class SmtpLine implements Line {

        private Transport transport;
        private int carried;

        @Override
        public void ready() {
            if (carried >= LETTERS_A_CONNECTION) {
                close();
            }
            if (transport == null) {
                connect();
            }
        }

        private void connect() {
            try {
                transport = session.getTransport(protocol(server));
                transport.connect(
                        server.host(),
                        server.port(),
                        server.user().orElse(null),
                        server.password().orElse(null));
            } catch (MessagingException e) {
                close();
                throw new NotTaken(e);
            }
        }

        /** After a failure nobody knows how far the talk had come: the next one begins anew. */
        @Override
        public void carry(BulkMail mail) {
            var message = message(mail);
            ready();
            try {
                transport.sendMessage(message, message.getAllRecipients());
                carried++;
            } catch (MessagingException e) {
                close();
                throw meant(e);
            }
        }

        @Override
        public void close() {
            var open = transport;
            transport = null;
            carried = 0;
            if (open != null) {
                try {
                    open.close();
                } catch (MessagingException _) {
                    // it is gone already, which is all that was wanted
                }
            }
        }
    }

    /** What cannot be written down, no mail server would take. */
    private MimeMessage message(BulkMail mail) {
        try {
            return written(mail);
        } catch (MessagingException e) {
            throw new Refused(e.toString(), true);
        }
    }

    private MimeMessage written(BulkMail mail) throws MessagingException {
        var message = new Fixed(session, mail.messageId());
        message.setFrom(address("Relais", sender));
        message.setRecipient(MimeMessage.RecipientType.TO, address(mail.name(), mail.address()));
        message.setSubject(mail.letter().subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(mail.letter().text(), "plain"));
        parts.addBodyPart(part(mail.letter().html(), "html"));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static InternetAddress address(String name, String address) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException(address, e);
        }
    }

    /** The mail library would make a number of its own whenever a message is saved. */
    private static final class Fixed extends MimeMessage {

        private final String messageId;

        Fixed(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }

    /** An answer of the server tells; a talk that broke off does not. */
    private static RuntimeException meant(MessagingException failure) {
        var all =
                Stream.<Exception>iterate(failure, Objects::nonNull, SmtpLines::next)
                        .limit(CAUSES)
                        .toList();
        return all.stream()
                .flatMap(it -> ofAddress(it).stream())
                .findFirst()
                .or(() -> all.stream().flatMap(it -> ofMail(it).stream()).findFirst())
                .orElseGet(() -> new IllegalStateException(failure));
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException e ? e.getNextException() : null;
    }

    private static Optional<RuntimeException> ofAddress(Exception failure) {
        return failure instanceof SMTPAddressFailedException e
                ? answer(e, e.getReturnCode(), true)
                : Optional.empty();
    }

    private static Optional<RuntimeException> ofMail(Exception failure) {
        return switch (failure) {
            case SMTPSenderFailedException e -> answer(e, e.getReturnCode(), false);
            case SMTPSendFailedException e -> answer(e, e.getReturnCode(), false);
            default -> Optional.empty();
        };
    }

    /** Of its numbers only those that begin with five are for good. */
    private static Optional<RuntimeException> answer(
            MessagingException failure, int code, boolean ofAddress) {
        return switch (code / 100) {
            case 4 -> Optional.of(new NotTaken(failure));
            case 5 -> Optional.of(new Refused(failure.getMessage(), ofAddress));
            default -> Optional.empty();
        };
    }
}
