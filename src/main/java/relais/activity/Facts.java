package relais.activity;

import java.util.List;

/** How often one person did what: ever, and since a moment that was asked for. */
public record Facts(List<Count> counts) {

    /** One kind of act. */
    public record Count(Action action, int ever, int lately) {}

    public boolean has(Action action) {
        return ever(action) > 0;
    }

    public int ever(Action action) {
        return counts.stream().filter(it -> it.action() == action).mapToInt(Count::ever).sum();
    }

    public int lately(Action action) {
        return counts.stream().filter(it -> it.action() == action).mapToInt(Count::lately).sum();
    }
}
