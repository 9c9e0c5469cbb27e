package relais.kudos;

/** What became of a wish to put somebody into the spotlight. */
public sealed interface Planning {

    record Asking(long spotlightId) implements Planning {}

    /** Three on one of these days already. */
    record DeskFull() implements Planning {}
}
