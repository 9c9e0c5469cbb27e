package relais.mentoring;

/** What became of a champion's wish to sponsor somebody who looks. */
public sealed interface Offering
        permits Offering.Offered, Offering.Spoken, Offering.NotLooking, Obstacle {

    record Offered(long requestId) implements Offering {}

    /** There is an open question or offer already, with this champion or another. */
    record Spoken() implements Offering {}

    /** They changed their mind, or would rather not with this champion: that is one answer. */
    record NotLooking() implements Offering {}
}
