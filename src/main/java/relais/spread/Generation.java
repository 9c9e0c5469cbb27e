package relais.spread;

/** Those as far below the top of the tree, in one month. */
public record Generation(int generation, int people, int champions) {

    /** Of fewer than five people no number is told. */
    public boolean isTold() {
        return people >= Reached.FEWEST;
    }
}
