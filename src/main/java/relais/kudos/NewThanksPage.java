package relais.kudos;

import relais.people.Person;
import relais.web.Visit;

/** The form in which somebody thanks a colleague. */
public record NewThanksPage(Visit visit, Person receiver, ThanksForm form) {}
