package relais.mail;

import relais.web.Visit;

import java.util.List;

/** The mail that would have left, latest first. */
public record MailsPage(Visit visit, List<Sent> mails) {

    /** A mail, and how it reads. */
    public record Sent(Mail mail, Letter letter) {

        public String email() {
            return letter.outside().map(Addressee::email).orElse(mail.email());
        }
    }
}
