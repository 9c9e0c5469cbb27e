package relais.mentoring;

/** Why two people cannot be sponsor and protégé at this moment. */
public sealed interface Obstacle extends Asking, Answering, Offering {

    /** The one who would be sponsored has not joined, or has left. */
    record NotAMember() implements Obstacle {}

    /** The other has no valid champion label, or has left. */
    record NotAChampion() implements Obstacle {}

    /** A founding champion stands at the top of the tree and has no sponsor. */
    record Founding() implements Obstacle {}

    record AlreadySponsored(String sponsorName) implements Obstacle {}

    record NoPlaceLeft() implements Obstacle {}

    /** The champion is below the one who would be their protégé, or is the same person. */
    record WouldBeCircle() implements Obstacle {}

    /** The one who would be sponsored was the champion's sponsor once. */
    record Reciprocal() implements Obstacle {}
}
