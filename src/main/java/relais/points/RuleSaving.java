package relais.points;

import java.time.Instant;

/** What became of a wish to change a rule. */
public sealed interface RuleSaving {

    /**
     * @param since in force for what happens from then on
     */
    record Saved(Instant since) implements RuleSaving {}

    /** The rule is like that already. */
    record Unchanged() implements RuleSaving {}

    /** Somebody changed it after this form was opened. */
    record Overtaken(RuleVersion now) implements RuleSaving {}
}
