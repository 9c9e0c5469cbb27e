package relais.referrals;

import relais.feed.Pieces.Piece;
import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A referral in the hands of HR.
 *
 * @param referrer none where they left without a trace, or the company
 * @param overtaken somebody took a step while the form was open
 */
public record ReferralPage(
        Visit visit,
        Referral referral,
        JobOffer offer,
        Piece title,
        Optional<PersonCard> referrer,
        List<Desk.Step> history,
        Form form,
        boolean overtaken) {

    public Candidate candidate() {
        return referral.candidate().orElseThrow();
    }

    public Map<String, String> statuses() {
        var words = new LinkedHashMap<String, String>();
        Status.KEPT.forEach(
                it -> words.put(it.word(), visit.text("referrals.status." + it.word())));
        return words;
    }

    public int longestNote() {
        return StepForm.LONGEST_NOTE;
    }
}
