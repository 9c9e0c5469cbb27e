package relais.offers;

import relais.web.Visit;

/** Asks once more before an offer is taken back. */
public record OfferWithdrawalPage(Visit visit, Offer offer, String title) {}
