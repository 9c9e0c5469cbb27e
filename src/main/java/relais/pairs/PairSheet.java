package relais.pairs;

import io.javalin.http.NotFoundResponse;

import relais.pairs.Writing.Kind;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Finds the pair that an address names, and makes its page. For everybody else there is none. */
final class PairSheet {

    private final Pairs pairs;
    private final URI home;
    private final Templates templates;

    PairSheet(Pairs pairs, URI home, Templates templates) {
        this.pairs = pairs;
        this.home = home;
        this.templates = templates;
    }

    Pair pair(Visit visit) {
        return pairs.pair(visit.person(), visit.pathText("member"))
                .orElseThrow(NotFoundResponse::new);
    }

    /** Where something can still be done together. */
    Pair open(Visit visit) {
        return Optional.of(pair(visit)).filter(pairs::isOpen).orElseThrow(NotFoundResponse::new);
    }

    void show(Visit visit) {
        visit.show(templates.pairsPairsShow(page(visit)));
    }

    void refuse(Visit visit, UnaryOperator<PairPage> with) {
        visit.refused(templates.pairsPairsShow(with.apply(page(visit))));
    }

    private PairPage page(Visit visit) {
        var pair = pair(visit);
        var me = visit.person();
        var journey = pairs.journeys().of(pair);
        var messages = pairs.writings().of(me, pair, Kind.MESSAGE);
        var meeting = pairs.meetings().next(pair);
        var suggestions = pairs.suggestionsFor(visit, pair);
        return new PairPage(
                visit,
                pair,
                pairs.isOpen(pair),
                journey,
                meeting,
                messages,
                pairs.writings().of(me, pair, Kind.NOTE),
                Nudge.of(visit, pair, journey, last(messages), meeting.isPresent()),
                suggestions,
                blank(begun(visit, pair, journey, suggestions)),
                blank(""));
    }

    /** The words that a link brings along, for the sponsor to change. */
    private String begun(Visit visit, Pair pair, Journey journey, List<Suggestion> suggestions) {
        return visit.query("words")
                .filter(_ -> pair.sponsoring())
                .flatMap(
                        word ->
                                Nudge.named(word)
                                        .map(it -> it.text(visit, pair, journey))
                                        .or(() -> suggested(visit, pair, suggestions, word)))
                .orElse("");
    }

    private Optional<String> suggested(
            Visit visit, Pair pair, List<Suggestion> suggestions, String word) {
        return suggestions.stream()
                .filter(it -> it.word().equals(word))
                .findFirst()
                .map(it -> it.text(visit, pair, home));
    }

    private static Optional<Instant> last(List<Writing> messages) {
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.getLast().writtenAt());
    }

    private static Form blank(String words) {
        return Form.filled(
                Map.of("words", List.of(words), "key", List.of(UUID.randomUUID().toString())));
    }
}
