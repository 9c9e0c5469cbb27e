package relais.boards;

/** A line of a board. */
interface Placed {

    /** From 1 on; those who have as much share one, and the next ones come after all of them. */
    long place();
}
