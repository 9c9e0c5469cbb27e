package relais.referrals;

import relais.feed.Pieces.Piece;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of the feed becomes an offer. */
public record NewJobOfferPage(
        Visit visit,
        List<Piece> pieces,
        Map<String, String> units,
        Map<String, String> countries,
        Form form) {

    public Map<String, String> items() {
        var titles = new LinkedHashMap<String, String>();
        pieces.forEach(it -> titles.put(String.valueOf(it.id()), it.title()));
        return titles;
    }
}
