package relais.sessions;

/** What became of a wish to change a session. */
public sealed interface Changing {

    record Changed() implements Changing {}

    /** So many seats are taken already: nobody loses one. */
    record SeatsTaken(int taken) implements Changing {}

    /** It is over, or was cancelled. */
    record Closed() implements Changing {}
}
