package relais.mentoring;

/** A line of the tree as a table, from top to bottom. */
public sealed interface TreeLine {

    /** The generation, beginning with 1. */
    int level();

    /**
     * Somebody.
     *
     * @param place among the protégés of their sponsor, beginning with 1
     * @param open whether those below follow
     */
    record Row(Node node, int level, int place, int among, boolean open) implements TreeLine {}

    /** Further protégés of somebody, who come when they are asked for. */
    record More(Node sponsor, int level, int from, int left) implements TreeLine {}
}
