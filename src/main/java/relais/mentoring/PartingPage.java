package relais.mentoring;

import relais.people.PersonCard;
import relais.web.Visit;

/** Going on without one's sponsor. */
public record PartingPage(Visit visit, PersonCard sponsor) {}
