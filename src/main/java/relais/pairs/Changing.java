package relais.pairs;

/** What became of a change to a step, which the other may have changed meanwhile. */
public enum Changing {
    DONE,
    /** The other took it out, or the pair is over. */
    GONE,
    /** The other gave it another name. */
    RENAMED,
    /** There are as many steps as there may be. */
    FULL
}
