package relais.mentoring;

/** What became of a wish to be sponsored. */
public sealed interface Asking permits Asking.Asked, Asking.AlreadyAsked, Obstacle {

    record Asked(long requestId) implements Asking {}

    /** One question at a time: there is an open one, perhaps to somebody else. */
    record AlreadyAsked(String championName) implements Asking {}
}
