package relais.mail;

import java.util.Optional;

/**
 * A mail as it is read: a subject, the same words as plain text and as HTML, and perhaps something
 * for the reader's calendar.
 *
 * @param outside who gets it in place of the member on whose behalf it leaves
 */
public record Letter(
        String subject,
        String text,
        String html,
        Optional<Invitation> invitation,
        Optional<Addressee> outside) {

    public Letter(String subject, String text, String html, Optional<Invitation> invitation) {
        this(subject, text, html, invitation, Optional.empty());
    }

    public Letter(String subject, String text, String html) {
        this(subject, text, html, Optional.empty());
    }
}
