package relais.badges;

/** What became of a wish to put a colleague's name forward. */
public sealed interface Nominating {

    /** Kept. Whether it counts, and who else did so, nobody is told. */
    record Noted() implements Nominating {}

    /** It was the last that was missing. */
    record Given(long award) implements Nominating {}

    /** For this badge and person, once a year. */
    record Twice() implements Nominating {}

    /** So many a month that each of them has weight. */
    record EnoughThisMonth() implements Nominating {}

    /** As everybody can see. */
    record HoldsAlready() implements Nominating {}

    /** The badge is for ambassadors or champions only. */
    record NotForThem() implements Nominating {}
}
