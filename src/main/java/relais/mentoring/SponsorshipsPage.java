package relais.mentoring;

import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What champions are, and where the reader stands among them.
 *
 * @param lapsesAt when an offer to the reader closes by itself
 * @param before everybody who sponsored the reader, the first first
 * @param begun whether there is any champion yet
 */
public record SponsorshipsPage(
        Visit visit,
        Optional<PersonCard> sponsor,
        Optional<SponsorshipRequest> request,
        Optional<Instant> lapsesAt,
        List<SponsorshipRequest> asking,
        List<PersonCard> proteges,
        boolean founding,
        List<PastSponsor> before,
        boolean alone,
        Optional<Looking> looking,
        List<MatchedChampion> champions,
        boolean begun) {

    /** The form by which champions get to know, with what they know already. */
    public Form wish() {
        return Form.filled(Map.of("wish", List.of(looking.map(Looking::wish).orElse(""))));
    }

    public int limit() {
        return LookingController.LONGEST;
    }

    /** Worth telling once somebody's sponsor has changed. */
    public boolean hasHistory() {
        return before.stream().anyMatch(it -> it.endedAt().isPresent());
    }
}
