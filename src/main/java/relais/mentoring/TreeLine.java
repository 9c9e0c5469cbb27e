package relais.mentoring;

import java.util.Optional;

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

    /**
     * Further protégés of somebody, who come when they are asked for.
     *
     * @param after the last of those who are shown: whoever came later is missing
     * @param but came later and is shown all the same, on the way down to whom one looks at
     * @param from how many are shown
     */
    record More(Node sponsor, int level, Node after, Optional<Node> but, int from, int left)
            implements TreeLine {}
}
