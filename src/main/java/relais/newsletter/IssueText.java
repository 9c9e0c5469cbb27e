package relais.newsletter;

/** What an issue says in one language before it comes to the pieces. */
public record IssueText(String language, String subject, String introduction) {

    boolean isWritten() {
        return !subject.isBlank() && !introduction.isBlank();
    }
}
