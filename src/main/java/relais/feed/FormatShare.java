package relais.feed;

/** How much of a format came out lately: a part of the mix. */
public record FormatShare(ContentFormat format, long recent) {}
