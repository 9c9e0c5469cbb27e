package relais.search;

/** A stretch of a text, and whether it is what was looked for. */
public record Marked(String text, boolean found) {}
