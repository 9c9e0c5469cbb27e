package relais.kudos;

/** What a thank-you is about, as it was called when it was given: a path of this portal. */
public record Work(String path, String title) {}
