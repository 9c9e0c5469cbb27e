package relais.mentoring;

import java.util.List;

/**
 * What is read of the champions' tree for a page, without regard to who looks at it.
 *
 * @param forest all trees in numbers; none where the page is about somebody
 * @param ids whom it is about: the way from a top down to somebody, or tops
 * @param rows these people, and their protégés as far as they are shown
 * @param edges those of the same sponsor in their order
 */
record TreePart(Forest forest, List<Long> ids, List<NodeRow> rows, List<TreeEdge> edges) {

    static final TreePart NONE = new TreePart(Forest.NONE, List.of(), List.of(), List.of());
}
