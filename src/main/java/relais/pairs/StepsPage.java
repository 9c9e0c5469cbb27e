package relais.pairs;

import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The steps of a pair, to be changed.
 *
 * @param step the word of the step whose form came back; empty for a new one
 */
public record StepsPage(Visit visit, Pair pair, Journey journey, Form form, String step) {

    static final int LONGEST = 120;

    /** What stands in the field of this step. */
    public String title(Step of) {
        return of.word().equals(step) ? form.value("title") : of.title(visit.language());
    }

    public boolean isRefused(Step of) {
        return of.word().equals(step) && !form.isValid();
    }

    /** The form for a new step: what came back of it, or a fresh one. */
    public Form added() {
        return step.isEmpty() ? form : fresh();
    }

    /** The key makes a step that is sent twice the same step. */
    static Form fresh() {
        return Form.filled(Map.of("key", List.of(key())));
    }

    static String key() {
        return "own-" + UUID.randomUUID();
    }
}
