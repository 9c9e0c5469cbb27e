package relais.spread;

/** Those as far below the top of the tree, in one month. */
public record Generation(int generation, int people, int champions) {}
