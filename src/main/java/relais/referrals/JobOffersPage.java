package relais.referrals;

import relais.feed.Pieces.Piece;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What HR keeps.
 *
 * @param pieces that tell of a job and are no offer yet
 */
public record JobOffersPage(
        Visit visit,
        LocalDate today,
        List<JobOffer> offers,
        Map<Long, Piece> titles,
        Map<Long, OfferFigures> figures,
        List<Piece> pieces) {

    public Piece title(JobOffer offer) {
        return titles.get(offer.itemId());
    }

    public OfferFigures figures(JobOffer offer) {
        return figures.get(offer.itemId());
    }
}
