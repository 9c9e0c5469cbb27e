package relais.pairs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that the two of a pair agreed to do.
 *
 * @param usual its title in each language, where it is one of the usual steps
 * @param title in the pair's own words
 * @param ticked when one of the two said that it is done
 * @param told when the ledger says so: then nobody has to tick it, or can take it back
 */
public record Step(
        String word,
        Map<String, String> usual,
        Optional<String> title,
        Optional<String> link,
        Optional<Instant> ticked,
        Optional<Instant> told) {

    public String title(String language) {
        return title.or(() -> Optional.ofNullable(usual.get(language))).orElse("…");
    }

    /** In whichever language. */
    boolean isCalled(String words) {
        return title.map(words::equals).orElseGet(() -> usual.containsValue(words));
    }

    public Optional<Instant> doneAt() {
        return told.or(() -> ticked);
    }

    public boolean isDone() {
        return doneAt().isPresent();
    }

    /** Ticking twice keeps the first moment. */
    Step tickedAt(Optional<Instant> at) {
        var moment = at.map(it -> ticked.orElse(it));
        return new Step(word, usual, title, link, moment, told);
    }

    /** Without words of its own it is called as usual. */
    Step titled(String words) {
        var own = Optional.of(words).filter(it -> !usual.containsValue(it));
        return new Step(word, usual, own, link, ticked, told);
    }
}
