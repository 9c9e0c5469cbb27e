package relais.referrals;

import relais.feed.Pieces.Piece;
import relais.web.Form;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.Map;

/**
 * An offer, as HR keeps it.
 *
 * @param overtaken somebody changed it while the form was open
 */
public record JobOfferPage(
        Visit visit,
        LocalDate today,
        JobOffer offer,
        Piece title,
        OfferFigures figures,
        Map<String, String> units,
        Map<String, String> countries,
        Form form,
        boolean overtaken) {

    public String state() {
        return offer.stateOn(today);
    }

    public boolean isEnded() {
        return offer.endedAt().isPresent();
    }
}
