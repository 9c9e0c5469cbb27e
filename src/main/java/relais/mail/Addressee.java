package relais.mail;

/** Somebody outside to whom a letter goes, in place of whoever it leaves for. */
public record Addressee(String name, String email, String language) {}
