package relais.ownvoice;

/**
 * A stretch of a draft, from one character up to but not including another, and where its words
 * come from.
 */
public record Passage(int start, int end, Source source) {

    /** Whose words they are. What kit and colleague have in common is the kit’s. */
    public enum Source {
        OWN,
        KIT,
        COLLEAGUE
    }

    /** The stretch itself. */
    public String of(String draft) {
        return draft.substring(start, end);
    }
}
