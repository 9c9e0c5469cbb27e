package relais.feed;

/** Where something is from that a piece says: a name and a web address. */
public record Origin(String name, String link) {}
