package relais.newsletter;

import java.util.Set;

/** Whom a letter is written to. Topics are those that they follow. */
record Reader(long id, String givenName, String language, Set<Long> topics) {}
