package relais.proposals;

/** What became of a draft that was to be kept. */
public sealed interface Keeping {

    record Kept(long id) implements Keeping {}

    /** It was sent meanwhile, from another window: nothing is changed any more. */
    record AlreadySent(long id) implements Keeping {}
}
