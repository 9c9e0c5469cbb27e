package relais.referrals;

import relais.feed.Pieces.Piece;
import relais.web.Form;
import relais.web.Visit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody is about to be referred.
 *
 * @param possible whether candidates can be written to
 */
public record NewReferralPage(
        Visit visit, JobOffer offer, Piece title, boolean possible, int months, Form form) {

    public Map<String, String> acquaintances() {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Acquaintance.values())
                .forEach(
                        it ->
                                words.put(
                                        it.word(),
                                        visit.text("referrals.acquaintance." + it.word())));
        return words;
    }

    public Map<String, String> languages() {
        var words = new LinkedHashMap<String, String>();
        words.put("fr", visit.text("layout.language.fr"));
        words.put("en", visit.text("layout.language.en"));
        return words;
    }

    public int longestWord() {
        return ReferralForm.LONGEST_WORD;
    }

    /** In which the candidate can answer. */
    public long days() {
        return Referring.VALID.toDays();
    }
}
