package relais.training;

/** How many of a question's choices are right: one, or any number from one on. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE
}
