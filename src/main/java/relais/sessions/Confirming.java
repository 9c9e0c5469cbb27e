package relais.sessions;

/** What became of a code that somebody typed. */
public sealed interface Confirming {

    record Confirmed() implements Confirming {}

    record WrongCode() implements Confirming {}

    /** Too often wrong: from here on the host ticks. */
    record NoTriesLeft() implements Confirming {}

    /** Too early or too late, or they have no seat. */
    record NotNow() implements Confirming {}
}
