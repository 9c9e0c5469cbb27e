package relais.proposals;

/** What became of an author's wish to publish by themselves. */
public sealed interface Publishing {

    record Published(long itemId) implements Publishing {}

    /** Trust is not theirs, or not any more. */
    record NotTrusted() implements Publishing {}

    /** An editor has answered meanwhile. */
    record Overtaken() implements Publishing {}
}
