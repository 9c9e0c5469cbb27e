package relais.offers;

import relais.web.Visit;

import java.util.List;

/** What was offered lately, and how far it has come. */
public record OffersPage(Visit visit, List<Offer> offers, List<Subject> subjects) {

    public String title(Offer offer) {
        return title(offer, subjects);
    }

    static String title(Offer offer, List<Subject> subjects) {
        return subjects.stream()
                .filter(it -> it.isOf(offer.pathId(), offer.moduleId()))
                .map(Subject::title)
                .findFirst()
                .orElse("–");
    }
}
