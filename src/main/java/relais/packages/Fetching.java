package relais.packages;

/** What content gets that asks for the token of its session. */
sealed interface Fetching {

    record Token(String token) implements Fetching {}

    /** Each address gives one token, once. */
    record FetchedBefore() implements Fetching {}

    /** This address is none of ours, or no longer. */
    record Refused() implements Fetching {}
}
