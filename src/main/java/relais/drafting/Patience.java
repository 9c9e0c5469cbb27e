package relais.drafting;

import java.time.Duration;

/**
 * How long one waits for a model: until it can be reached, until its first words, until its last.
 * The whole stays below what a browser without scripts would take for a page that is lost.
 */
record Patience(Duration connect, Duration first, Duration whole) {

    static final Patience USUAL =
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(8), Duration.ofSeconds(25));
}
