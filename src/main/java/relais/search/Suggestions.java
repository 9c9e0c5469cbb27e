package relais.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What somebody may have meant who found nothing. Only what finds something for this very reader is
 * said, so that no word tells of what is not for them, neither by being suggested nor by not being.
 */
final class Suggestions {

    private static final int LOOKED_AT = 4;
    private static final int TRIED = 6;

    private final SearchStore store;

    Suggestions(SearchStore store) {
        this.store = store;
    }

    /**
     * @param finds whether the reader would find anything
     */
    Optional<String> better(Sought sought, Predicate<Sought> finds) {
        var unknown =
                sought.words().stream()
                        .limit(LOOKED_AT)
                        .filter(it -> sought.words().size() == 1 || !finds.test(alone(it)))
                        .sorted(Comparator.comparing((Wanted it) -> it.at().from()).reversed())
                        .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : corrections(sought.text(), unknown)
                        .limit(TRIED)
                        .filter(it -> finds.test(Sought.of(it)))
                        .findFirst();
    }

    private static Sought alone(Wanted wanted) {
        return Sought.of(wanted.word());
    }

    /** From the end on, so that the places of the words before stay what they are. */
    private Stream<String> corrections(String text, List<Wanted> unknown) {
        if (unknown.isEmpty()) {
            return Stream.of(text);
        }
        var last = unknown.getFirst();
        return candidates(last)
                .limit(TRIED)
                .flatMap(
                        it ->
                                corrections(
                                        Sought.replaced(text, last, it),
                                        unknown.subList(1, unknown.size())));
    }

    private Stream<String> candidates(Wanted wanted) {
        var variants = Spelling.variants(wanted.word());
        return variants.isEmpty()
                ? Stream.empty()
                : store.near(variants).stream()
                        .filter(it -> !it.word().equals(wanted.word()))
                        .filter(it -> Spelling.isNear(wanted.word(), it.word()))
                        .sorted(
                                Comparator.comparing(
                                        (SearchStore.Near it) ->
                                                Spelling.distance(wanted.word(), it.word())))
                        .map(SearchStore.Near::spelling);
    }
}
