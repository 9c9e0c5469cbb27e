package relais.badges;

/** What became of a wish to change a rule. */
public sealed interface RuleChange {

    /** Everybody is asked about it soon. */
    record Saved() implements RuleChange {}

    /** The rule is like that already. */
    record Unchanged() implements RuleChange {}

    /** Somebody changed it after this form was opened. */
    record Overtaken() implements RuleChange {}
}
