package relais.campaigns;

/** What became of the wish to publish a campaign. */
public sealed interface Publishing {

    /** Whoever it is for sees it from now on, and may tell from its first day. */
    record Published() implements Publishing {}

    /** A language was begun without title or purpose. */
    record Incomplete() implements Publishing {}

    /** Its last day is over. */
    record Over() implements Publishing {}

    /** Somebody changed it meanwhile. */
    record Overtaken() implements Publishing {}
}
