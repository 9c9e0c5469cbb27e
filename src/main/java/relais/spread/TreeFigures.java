package relais.spread;

import org.jdbi.v3.core.Jdbi;

import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What the lead wants to know of the tree, and nothing about fewer than five people. Each figure
 * reads the whole tree: they are counted once a night, and pages read what was counted.
 */
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

    /** All of them, and when they were counted. */
    public record Counted(
            Instant at, List<Reproduction> reproduction, Way way, Capacity capacity, Quiet quiet) {}

    private final Jdbi jdbi;
    private final FigureStore store;
    private final Settings settings;
    private final Clock clock;

    public TreeFigures(Jdbi jdbi, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(FigureStore.class);
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty until they are counted for the first time. */
    Optional<Counted> latest() {
        return store.kept()
                .map(
                        it ->
                                new Counted(
                                        it.countedAt(),
                                        store.keptReproduction(),
                                        it.way(),
                                        it.capacity(),
                                        it.quiet()));
    }

    /** With the moment that the month which runs was counted at, too. */
    void count(Instant at) {
        var reproduction = reproduction();
        var way = wayToChampion();
        var capacity = capacity();
        var quiet = quiet();
        jdbi.useTransaction(
                _ -> {
                    store.keep(at, way, capacity, quiet);
                    store.forgetReproduction();
                    store.keepReproduction(reproduction);
                });
    }

    List<Reproduction> reproduction() {
        return store.reproduction(clock.instant());
    }

    Way wayToChampion() {
        return store.daysToChampion().orElse(new Way(0, 0));
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
