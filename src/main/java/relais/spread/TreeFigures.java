package relais.spread;

import org.jdbi.v3.core.Jdbi;

import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the lead wants to know of the tree, and nothing about fewer than five people. */
public final class TreeFigures {

    /** From the first sponsor to the label. */
    public record Way(int people, int days) {

        public boolean isTold() {
            return people >= Reached.FEWEST;
        }

        public int weeks() {
            return Math.round(days / 7f);
        }
    }

    /** Champions, and those without a free place. */
    public record Capacity(int champions, int full) {

        public boolean isTold() {
            return champions >= Reached.FEWEST && isGroup(full) && isGroup(champions - full);
        }
    }

    /** Trees of five people and more, and those that nobody has come to lately. */
    public record Quiet(int trees, int quiet) {}

    private final FigureStore store;
    private final Settings settings;
    private final Clock clock;

    public TreeFigures(Jdbi jdbi, Settings settings, Clock clock) {
        this.store = jdbi.onDemand(FigureStore.class);
        this.settings = settings;
        this.clock = clock;
    }

    List<Reproduction> reproduction() {
        return store.reproduction(clock.instant());
    }

    Optional<Way> wayToChampion() {
        return store.daysToChampion().filter(Way::isTold);
    }

    Capacity capacity() {
        return store.capacity(LocalDate.now(clock), settings.get(Programme.PLACES_PER_CHAMPION));
    }

    Quiet quiet() {
        var since = clock.instant().atZone(ZoneOffset.UTC).minusMonths(Outlook.MONTHS);
        return store.quiet(since.toInstant());
    }

    private static boolean isGroup(int people) {
        return people == 0 || people >= Reached.FEWEST;
    }
}
