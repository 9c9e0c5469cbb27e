package relais.referrals;

import relais.web.Messages;

import java.net.URI;
import java.util.Locale;

/** What the letter to a candidate shows. */
public record ReferralLetterPage(
        Messages words,
        URI home,
        Candidate candidate,
        String referrer,
        JobOffer offer,
        String title,
        String token) {

    public String subject() {
        return words.text("mail.referral-candidate.subject", referrer);
    }

    public String language() {
        return words.locale().getLanguage();
    }

    public String country() {
        return Locale.of("", offer.country()).getDisplayCountry(words.locale());
    }

    /** In which it can be answered. */
    public long days() {
        return Referring.VALID.toDays();
    }

    /** The candidate's own page. */
    public String link() {
        return home + "/referrals/" + token + "?lang=" + language();
    }
}
