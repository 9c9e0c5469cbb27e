package relais.referrals;

/** What became of a wish to refer somebody. */
public sealed interface Referred {

    /** They are asked by mail. The same form again is the same referral. */
    record Asked() implements Referred {}

    /** This person has referred them for this offer before. */
    record Already() implements Referred {}

    /**
     * We do not write to this address about this offer: somebody else referred them, or they want
     * no such mail. Nobody learns which.
     */
    record Unreachable() implements Referred {}

    /** It is the address of somebody who works here. */
    record Colleague() implements Referred {}

    /** As many as one person refers in a day. */
    record Enough() implements Referred {}
}
