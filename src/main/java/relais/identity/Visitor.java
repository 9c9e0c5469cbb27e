package relais.identity;

import relais.people.Person;

/** Who asks, and by which session. */
record Visitor(Person person, Session session) {}
