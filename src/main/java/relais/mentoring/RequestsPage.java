package relais.mentoring;

import gg.jte.Content;

import relais.people.PersonCard;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** A champion's desk: who asks, who is sponsored, and what hindered the last answer. */
public record RequestsPage(
        Visit visit,
        List<SponsorshipRequest> requests,
        List<PersonCard> proteges,
        int freePlaces,
        Optional<Content> hindered) {}
