package relais.mentoring;

import relais.web.Visit;

import java.util.List;
import java.util.OptionalInt;

/** The trees from the founding champions down. */
public record TreePage(Visit visit, TreeReading.Trees trees, OptionalInt next) {

    public Forest forest() {
        return trees.forest();
    }

    public List<TreeLine> lines() {
        return trees.lines();
    }
}
