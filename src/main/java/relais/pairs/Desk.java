package relais.pairs;

import static java.util.stream.Collectors.toMap;

import org.jdbi.v3.core.Jdbi;

import relais.web.Visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a champion wants to know of all their protégés at a glance: seven look-ups, however many.
 */
final class Desk {

    private final PairStore pairs;
    private final WritingStore writings;
    private final Journeys journeys;
    private final Meetings meetings;
    private final Suggestions suggestions;

    Desk(Jdbi jdbi, Journeys journeys, Meetings meetings, Suggestions suggestions) {
        this.pairs = jdbi.onDemand(PairStore.class);
        this.writings = jdbi.onDemand(WritingStore.class);
        this.journeys = journeys;
        this.meetings = meetings;
        this.suggestions = suggestions;
    }

    List<Companion> companionsOf(Visit visit) {
        long me = visit.person().id();
        var proteges = pairs.pairsOf(me);
        var steps = journeys.of(me, proteges);
        var meets = meetings.nextOf(me);
        var ideas = suggestions.of(visit);
        var last =
                writings.lastWordsOf(me).stream()
                        .collect(toMap(WritingStore.LastWord::protegeId, Function.identity()));
        return proteges.stream()
                .map(
                        pair ->
                                companion(
                                        visit,
                                        pair,
                                        steps,
                                        Optional.ofNullable(last.get(pair.protegeId())),
                                        meets,
                                        Suggestions.fitting(pair, ideas)))
                .toList();
    }

    private static Companion companion(
            Visit visit,
            Pair pair,
            Map<Long, Journey> steps,
            Optional<WritingStore.LastWord> last,
            Map<Long, Instant> meets,
            List<Suggestion> suggestions) {
        var journey = steps.get(pair.protegeId());
        var meeting = Optional.ofNullable(meets.get(pair.protegeId()));
        var at = last.map(WritingStore.LastWord::writtenAt);
        return new Companion(
                pair,
                journey,
                at,
                last.map(it -> it.authorId() == pair.protegeId()).orElse(true),
                meeting,
                Nudge.of(visit, pair, journey, at, meeting.isPresent()),
                suggestions);
    }
}
