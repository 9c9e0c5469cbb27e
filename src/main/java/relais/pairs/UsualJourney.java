package relais.pairs;

import relais.activity.Action;
import relais.database.StarterFiles;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps that are proposed to every pair: db/starter/journey.yaml. */
final class UsualJourney {

    /** One of them, as the file says it; what it does not say is null. */
    private record Usual(String word, Action act, String link, Map<String, String> title) {

        Step step(Optional<String> words, Optional<Instant> ticked, Map<Action, Instant> facts) {
            return new Step(
                    word,
                    title,
                    words,
                    Optional.ofNullable(link),
                    ticked,
                    Optional.ofNullable(act).map(facts::get));
        }
    }

    private final List<Usual> steps = List.of(StarterFiles.yaml("journey.yaml", Usual[].class));

    /** What a protégé who did this has before them. */
    Journey journey(Map<Action, Instant> facts) {
        return new Journey(
                steps.stream()
                        .map(it -> it.step(Optional.empty(), Optional.empty(), facts))
                        .toList());
    }

    /** A step that a pair kept, renamed or made up. */
    Step step(
            String word,
            Optional<String> words,
            Optional<Instant> ticked,
            Map<Action, Instant> facts) {
        return steps.stream()
                .filter(it -> it.word().equals(word))
                .findFirst()
                .map(it -> it.step(words, ticked, facts))
                .orElseGet(
                        () ->
                                new Step(
                                        word,
                                        Map.of(),
                                        words,
                                        Optional.empty(),
                                        ticked,
                                        Optional.empty()));
    }

    /** Facts of a protégé's that tick a step. */
    Set<Action> acts() {
        return steps.stream().map(Usual::act).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
