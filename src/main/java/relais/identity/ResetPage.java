package relais.identity;

import relais.people.Person;
import relais.web.Form;
import relais.web.Visit;

/** Choosing a new password by a link. */
public record ResetPage(Visit visit, Form form, Person person, String token) {}
