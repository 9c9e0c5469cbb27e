package relais.offers;

import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HR's form to offer something to many people, or to one. */
public record NewOfferPage(
        Visit visit,
        List<Subject> subjects,
        Map<String, String> units,
        List<String> codes,
        OfferForm offer) {

    public Form form() {
        return offer.form();
    }

    public Map<String, String> countries() {
        return visit.countries(codes);
    }

    /** Modules stand below their path. */
    public Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        subjects.forEach(
                it -> titles.put(it.key(), (it.module().isPresent() ? "\u2003" : "") + it.title()));
        return titles;
    }

    Optional<Subject> chosen() {
        return subjects.stream().filter(it -> it.key().equals(offer.what())).findFirst();
    }
}
