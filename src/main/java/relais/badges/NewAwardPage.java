package relais.badges;

import java.util.List;
import relais.people.Person;
import relais.web.Visit;

/** HR's form to give somebody a badge. */
public record NewAwardPage(Visit visit, Person holder, List<Badge> badges, AwardForm form) {}
