package relais.kits;

/** What became of a kit that an editor saves. */
public sealed interface KitSaving {

    record Saved() implements KitSaving {}

    /** Somebody saved another edition meanwhile: nothing is changed. */
    record Overtaken() implements KitSaving {}

    /** It is open, and would have too few openings in a language. */
    record TooFew() implements KitSaving {}
}
