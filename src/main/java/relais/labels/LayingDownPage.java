package relais.labels;

import relais.people.PersonCard;
import relais.web.Visit;

import java.util.List;

/** What happens when a champion lays the label down. */
public record LayingDownPage(Visit visit, Label label, List<PersonCard> proteges) {}
