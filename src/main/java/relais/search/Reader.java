package relais.search;

import relais.people.Person;

import java.time.Instant;

/** Who searches, in which language, and when: what comes out later is not there. */
public record Reader(Person person, String language, Instant now) {}
