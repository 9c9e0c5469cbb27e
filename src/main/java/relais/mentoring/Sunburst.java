package relais.mentoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A branch, or all of the tree, as a picture of rings: the same people, the same picture. */
public record Sunburst(List<Arc> arcs) {

    /** Generations that are drawn; those further down are seen by looking closer. */
    static final int RINGS = 5;

    private static final int HUES = 12;
    private static final int MARGIN = 6;

    /** Neighbours are of hues that nobody takes for one another. */
    private static final int APART = 5;

    /** A turn has so many pieces that can be told from each other. */
    private static final int PIECES = 500;

    /** As far from the centre as its outermost ring. */
    public int radius() {
        return arcs.stream().mapToInt(Arc::outer).max().orElse(Arc.CENTRE) + MARGIN;
    }

    /** A branch of fewer people is too thin to be drawn. */
    static int least(int people) {
        return Math.max(1, people / PIECES);
    }

    /**
     * @param first the generation of the innermost ring
     * @param people how many these are with all below them
     * @param proteges of somebody, those who are drawn
     */
    static Sunburst of(List<Node> first, int people, Function<Node, List<Node>> proteges) {
        var arcs = new ArrayList<Arc>();
        new Drawing(proteges, arcs).draw(first, new Sector(1, 0, 1, people, 0));
        return new Sunburst(arcs);
    }

    /** Where the protégés of somebody find room. */
    private record Sector(int ring, double from, double span, int people, int hue) {}

    private record Drawing(Function<Node, List<Node>> proteges, List<Arc> arcs) {

        void draw(List<Node> nodes, Sector sector) {
            double from = sector.from();
            int number = 0;
            for (var node : inOrder(nodes)) {
                double span = sector.span() * (node.below() + 1) / Math.max(1, sector.people());
                int hue = sector.ring() == 1 ? number++ * APART % HUES : sector.hue();
                arcs.add(new Arc(node, sector.ring(), from, span, hue));
                draw(
                        proteges.apply(node),
                        new Sector(sector.ring() + 1, from, span, node.below(), hue));
                from += span;
            }
        }
    }

    private static List<Node> inOrder(List<Node> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(Node::below).reversed().thenComparing(Node::id))
                .toList();
    }
}
