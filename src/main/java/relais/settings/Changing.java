package relais.settings;

/** What became of a wish to set something. */
public sealed interface Changing {

    /** It holds now, on this node at once and on others within seconds. */
    record Changed() implements Changing {}

    /** It was so already; there is nothing to write down. */
    record Same() implements Changing {}

    /** Somebody set it meanwhile. */
    record Overtaken() implements Changing {}

    /** No such value, or outside the range. */
    record Impossible() implements Changing {}
}
