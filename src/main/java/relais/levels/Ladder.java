package relais.levels;

import java.util.List;
import java.util.Optional;

/** Where somebody stands on the levels. */
public record Ladder(List<Level> levels) {

    /** The highest that they have reached. */
    public Optional<Level> current() {
        return levels.reversed().stream().filter(Level::isReached).findFirst();
    }

    /** The lowest above it. */
    public Optional<Level> next() {
        int current = current().map(Level::id).orElse(0);
        return levels.stream().filter(it -> it.id() > current).findFirst();
    }

    /** Good turns that stand: what was taken back does not count towards the next. */
    public int turns() {
        return levels.stream().mapToInt(Level::turns).max().orElse(0);
    }

    /** Good turns to the next level; 0 when there is none, or while it is being written down. */
    public int missing() {
        return next().map(it -> Math.max(0, it.threshold() - turns())).orElse(0);
    }
}
