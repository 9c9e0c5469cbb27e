package relais.mentoring;

import java.util.List;
import java.util.Optional;

/** A branch as a picture; with nobody on the way to it, the picture is of all trees. */
public record Picture(List<Node> way, Sunburst sunburst) {

    public Optional<Node> centre() {
        return way.isEmpty() ? Optional.empty() : Optional.of(way.getLast());
    }

    /** Those of the innermost ring. */
    public List<Node> first() {
        return sunburst.arcs().stream().filter(it -> it.ring() == 1).map(Arc::node).toList();
    }

    /** One step back from the centre. */
    public String outwards() {
        return way.size() < 2
                ? "/mentoring/picture"
                : "/mentoring/tree/" + way.get(way.size() - 2).address() + "/picture";
    }

    public String address() {
        return centre().map(it -> "/mentoring/tree/" + it.address() + "/picture")
                .orElse("/mentoring/picture");
    }
}
