package relais.training;

/** How a question is answered. */
public enum QuestionKind {
    /** By one choice. */
    SINGLE,
    /** By every choice that is right, one or more. */
    MULTIPLE,
    /** By the text that one would post, of several. */
    SITUATION,
    /** By the place of each line. */
    ORDER,
    /** By what belongs to each line. */
    MATCH,
    /** By what belongs into a gap. */
    FILL;

    /** Is something chosen, as against put in order, paired or written? */
    public boolean isChoice() {
        return switch (this) {
            case SINGLE, MULTIPLE, SITUATION -> true;
            case ORDER, MATCH, FILL -> false;
        };
    }
}
