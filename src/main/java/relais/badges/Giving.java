package relais.badges;

/** What became of a wish to give somebody a badge. */
public sealed interface Giving {

    /** By this or by an earlier sending of the same form. */
    record Given(long award) implements Giving {}

    /** At this level already. */
    record HoldsAlready() implements Giving {}

    /** Nobody gives to themselves, or to somebody whom their role does not reach. */
    record BeyondReach() implements Giving {}

    /** The badge is for ambassadors or champions only. */
    record NotForThem() implements Giving {}
}
