package relais.mentoring;

import java.util.List;

/** The tree opened at somebody: the way down to them, who is the last, and the table. */
public record Opened(List<Node> way, List<TreeLine> lines) {

    public Node node() {
        return way.getLast();
    }
}
