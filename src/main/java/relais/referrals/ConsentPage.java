package relais.referrals;

import relais.feed.Pieces.Piece;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/**
 * What a candidate sees of a referral.
 *
 * @param open whether they can still say yes
 * @param referrer by name; none where they left without a trace
 * @param months after the end of the offer, how long what they pass on is kept
 */
public record ConsentPage(
        Visit visit,
        String token,
        Referral referral,
        boolean open,
        JobOffer offer,
        Piece title,
        Optional<String> referrer,
        int months,
        Form form) {

    /** In the language of the letter, also after a form was sent. */
    public String path() {
        return "/referrals/" + token + "?lang=" + visit.language();
    }

    public String removal() {
        return "/referrals/" + token + "/removal?lang=" + visit.language();
    }
}
