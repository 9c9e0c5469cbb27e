package relais.badges;

import relais.people.Person;
import relais.web.Visit;

import java.util.List;

/** HR's form to give somebody a badge. */
public record NewAwardPage(Visit visit, Person holder, List<Badge> badges, AwardForm form) {}
