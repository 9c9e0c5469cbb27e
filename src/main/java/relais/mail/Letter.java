package relais.mail;

/** A mail as it is read: a subject, and the same words as plain text and as HTML. */
public record Letter(String subject, String text, String html) {}
