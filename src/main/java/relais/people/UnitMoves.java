package relais.people;

/** What is kept by the tree of units, and has to change with it. */
@FunctionalInterface
public interface UnitMoves {

    /** Runs the change of the tree, in its transaction, and does what has to be done around it. */
    void around(Runnable change);
}
