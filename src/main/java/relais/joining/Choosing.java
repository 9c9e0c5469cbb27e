package relais.joining;

/** What became of a wish to join, or to change one's choices. */
public sealed interface Choosing {

    /** It holds now. */
    record Chosen() implements Choosing {}

    /** They are in already, by another tab or an earlier click; nothing was changed. */
    record AlreadyIn() implements Choosing {}

    /** They are not in, or not any more. */
    record NotIn() implements Choosing {}

    /** The charter was renewed while they read it. */
    record CharterRenewed() implements Choosing {}

    record PseudonymTaken() implements Choosing {}

    /** A colleague is called so. */
    record ColleaguesName() implements Choosing {}
}
