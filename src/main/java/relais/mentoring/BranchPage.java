package relais.mentoring;

import relais.people.PersonCard;
import relais.web.Visit;

import java.util.List;

/** One person of the tree: the way down to them, and who is below. */
public record BranchPage(Visit visit, List<PersonCard> above, Branch branch) {}
