package relais.mail;

import java.util.Optional;

/**
 * A mail as it is read: a subject, the same words as plain text and as HTML, and perhaps something
 * for the reader's calendar.
 */
public record Letter(String subject, String text, String html, Optional<Invitation> invitation) {

    public Letter(String subject, String text, String html) {
        this(subject, text, html, Optional.empty());
    }
}
