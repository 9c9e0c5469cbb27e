package relais.proposals;

/** What became of an editor's answer. */
public sealed interface Answering {

    record Done() implements Answering {}

    /** Another editor was faster, or the author took it back. */
    record Overtaken() implements Answering {}
}
