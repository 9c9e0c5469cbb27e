package relais.badges;

import relais.people.Person;
import relais.web.Visit;

/** HR's form to give somebody a badge. */
public record NewAwardPage(Visit visit, Person holder, Offer offer, AwardForm form) {}
