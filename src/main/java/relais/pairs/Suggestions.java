package relais.pairs;

import static java.util.stream.Collectors.groupingBy;

import org.jdbi.v3.core.Jdbi;

import relais.web.Visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a sponsor could suggest next, from what they may know of each protégé: three look-ups,
 * however many.
 */
final class Suggestions {

    private static final String CHAMPION_PATH = "champion";
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final Duration FRESH = Duration.ofDays(45);

    private final SuggestionStore store;

    Suggestions(Jdbi jdbi) {
        this.store = jdbi.onDemand(SuggestionStore.class);
    }

    /** By the protégé's number. */
    Map<Long, List<Suggestion>> of(Visit visit) {
        long sponsor = visit.person().id();
        var now = visit.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return Stream.of(
                        store.pathsAhead(sponsor, CHAMPION_PATH, today),
                        store.sessionsAhead(sponsor, now, now.plus(AHEAD)),
                        store.readingsInCommon(sponsor, visit.language(), now.minus(FRESH), now))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Suggestion::kind))
                .collect(groupingBy(Suggestion::protegeId));
    }

    /** None while the pair rests, and none when it has arrived: then it is up to the two. */
    static List<Suggestion> fitting(Pair pair, Map<Long, List<Suggestion>> all) {
        return pair.sponsoring() && pair.isOnTheWay() && !pair.isPaused()
                ? all.getOrDefault(pair.protegeId(), List.of())
                : List.of();
    }
}
