package relais.referrals;

/**
 * What a referrer wrote about a candidate.
 *
 * @param called the name as the referrer gave it
 * @param word why they thought of them; empty where they wrote nothing
 */
public record Introduction(String called, Acquaintance acquaintance, String word) {}
