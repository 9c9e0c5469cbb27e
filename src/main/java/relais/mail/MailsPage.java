package relais.mail;

import java.util.List;
import relais.web.Visit;

/** The mail that would have left, latest first. */
public record MailsPage(Visit visit, List<Sent> mails) {

    /** A mail, and how it reads. */
    public record Sent(Mail mail, Letter letter) {}
}
