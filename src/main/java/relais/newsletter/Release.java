package relais.newsletter;

/** What became of the wish to let an issue leave. */
public sealed interface Release {

    record Released() implements Release {}

    /** It says nothing in any language, or points to nothing. */
    record Empty() implements Release {}

    /** The day is over, or of another week. */
    record NotThatDay() implements Release {}

    /** Somebody changed it, or let it leave, meanwhile. */
    record Overtaken() implements Release {}
}
