package relais.drafting;

/** A beginning that somebody was offered. */
public record FirstWords(long id, String language, String words) {}
