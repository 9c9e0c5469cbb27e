package relais.proposals;

/** What became of an author's wish to publish by themselves. */
public sealed interface Release {

    record Published(long itemId) implements Release {}

    /** Trust is not theirs, or not any more. */
    record NotTrusted() implements Release {}

    /** An editor has answered meanwhile. */
    record Overtaken() implements Release {}
}
