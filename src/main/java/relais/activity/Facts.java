package relais.activity;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How often one person did what: ever, and since a moment that was asked for. */
public record Facts(Map<Action, Count> counts) {

    /** One kind of act. */
    public record Count(Action action, int ever, int lately) {}

    static Facts of(List<Count> counts) {
        return new Facts(counts.stream().collect(toMap(Count::action, Function.identity())));
    }

    public boolean has(Action action) {
        return ever(action) > 0;
    }

    public int ever(Action action) {
        return count(action).map(Count::ever).orElse(0);
    }

    public int lately(Action action) {
        return count(action).map(Count::lately).orElse(0);
    }

    private Optional<Count> count(Action action) {
        return Optional.ofNullable(counts.get(action));
    }
}
