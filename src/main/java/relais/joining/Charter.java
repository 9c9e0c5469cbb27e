package relais.joining;

/** What ambassadors agree to, in one language. The body is Markdown. */
public record Charter(
        long id, int version, String title, String summary, String disclosure, String body) {}
