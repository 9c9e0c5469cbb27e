package relais.referrals;

/**
 * How to reach a candidate: what HR sees once they agreed.
 *
 * @param phone empty where they gave none
 * @param cv the address of a page about them; empty where they gave none
 */
public record Candidate(String name, String mail, String phone, String cv) {}
