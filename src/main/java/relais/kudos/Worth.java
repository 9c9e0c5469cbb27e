package relais.kudos;

import relais.activity.Action;

import java.time.Duration;

/**
 * How a thank-you is counted, decided when it is given. The words always arrive in full; what they
 * are worth halves each time that thanks go to and fro between the same two people, or round in a
 * circle of three, within 90 days.
 */
public enum Worth {
    FULL(Action.KUDOS_GIVEN, Action.KUDOS_RECEIVED),
    HALF(Action.KUDOS_GIVEN_AGAIN, Action.KUDOS_RECEIVED_AGAIN),
    NOTHING(Action.KUDOS_GIVEN_AGAIN, Action.KUDOS_RECEIVED_OFTEN);

    /** Thanks that lie further back are not counted against new ones. */
    public static final Duration LATELY = Duration.ofDays(90);

    private final Action given;
    private final Action received;

    Worth(Action given, Action received) {
        this.given = given;
        this.received = received;
    }

    /** After so many thank-yous between the two, or round in a circle. */
    public static Worth after(int turn) {
        return values()[Math.min(turn, NOTHING.ordinal())];
    }

    /** The giver's fact. */
    public Action given() {
        return given;
    }

    /** The receiver's fact. */
    public Action received() {
        return received;
    }
}
