package relais.sessions;

/** What became of a wish for a seat. */
public sealed interface Seating {

    record Seated() implements Seating {}

    record Waiting() implements Seating {}

    /** They lead it: they need no seat, and take none from anybody. */
    record Hosting() implements Seating {}

    /** It has begun, or was cancelled. */
    record Closed() implements Seating {}
}
