package relais.badges;

/** What a badge says of itself in one language. */
public record Wording(String language, String name, String description, String criteria) {}
