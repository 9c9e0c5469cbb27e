package relais.pairs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The steps of a pair, in the order in which they mean to go. */
public record Journey(List<Step> steps) {

    static final int MOST = 30;

    public int done() {
        return (int) steps.stream().filter(Step::isDone).count();
    }

    public Optional<Step> next() {
        return steps.stream().filter(it -> !it.isDone()).findFirst();
    }

    /** What was done last, by whichever way it became known. */
    public Optional<Step> latest() {
        return steps.stream()
                .filter(Step::isDone)
                .max(Comparator.comparing(it -> it.doneAt().orElseThrow()));
    }

    public boolean isFull() {
        return steps.size() >= MOST;
    }

    /** Nobody can take away the last one: a journey without steps would be the usual one again. */
    public boolean isShort() {
        return steps.size() == 1;
    }

    public Optional<Step> step(String word) {
        return steps.stream().filter(it -> it.word().equals(word)).findFirst();
    }

    Journey ticked(String word, Optional<Instant> at) {
        return with(word, step -> step.tickedAt(at));
    }

    /** Whether a step can be renamed by who saw it called so. */
    Changing renaming(String word, String seen, String title) {
        return step(word)
                .map(
                        it ->
                                it.isCalled(seen) || it.isCalled(title)
                                        ? Changing.DONE
                                        : Changing.RENAMED)
                .orElse(Changing.GONE);
    }

    Changing extending(String word) {
        return isFull() && step(word).isEmpty() ? Changing.FULL : Changing.DONE;
    }

    Journey renamed(String word, String title) {
        return with(word, step -> step.titled(title));
    }

    Journey extended(String word, String title) {
        if (isFull() || step(word).isPresent()) {
            return this;
        }
        var longer = new ArrayList<>(steps);
        longer.add(
                new Step(
                        word,
                        Map.of(),
                        Optional.of(title),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return new Journey(longer);
    }

    Journey without(String word) {
        return isShort()
                ? this
                : new Journey(steps.stream().filter(it -> !it.word().equals(word)).toList());
    }

    /** One place up or down; the first stays first, the last stays last. */
    Journey moved(String word, boolean up) {
        var others = new ArrayList<>(steps);
        IntStream.range(0, others.size())
                .filter(it -> others.get(it).word().equals(word))
                .findFirst()
                .ifPresent(
                        at -> {
                            int to = Math.clamp(at + (up ? -1L : 1L), 0, others.size() - 1);
                            Collections.swap(others, at, to);
                        });
        return new Journey(others);
    }

    private Journey with(String word, UnaryOperator<Step> change) {
        return new Journey(
                steps.stream().map(it -> it.word().equals(word) ? change.apply(it) : it).toList());
    }
}
