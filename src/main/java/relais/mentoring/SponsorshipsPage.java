package relais.mentoring;

import relais.people.PersonCard;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** What champions are, and where the reader stands among them. */
public record SponsorshipsPage(
        Visit visit,
        Optional<PersonCard> sponsor,
        Optional<SponsorshipRequest> request,
        List<SponsorshipRequest> asking,
        List<PersonCard> proteges,
        boolean founding,
        boolean looking,
        List<MatchedChampion> champions) {}
