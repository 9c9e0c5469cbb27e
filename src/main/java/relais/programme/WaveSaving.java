package relais.programme;

/** What became of a wish to make or change a wave. */
public sealed interface WaveSaving {

    record Saved(long id) implements WaveSaving {}

    /** Another wave is called so. */
    record NameTaken() implements WaveSaving {}

    /** Somebody changed it after this form was opened. */
    record Overtaken() implements WaveSaving {}
}
