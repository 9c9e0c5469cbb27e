package relais.referrals;

import gg.jte.Content;

import relais.feed.Beside;
import relais.feed.ContentFormat;
import relais.feed.ContentItem;
import relais.links.Links;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Below a piece that tells of a job: how to refer somebody; for HR, how to open it for that. */
public final class OfferBlock implements Beside {

    static final String ID = "referral";

    private final JobOffers offers;
    private final Links links;
    private final Templates templates;

    public OfferBlock(Referrals referrals, Links links, Templates templates) {
        this.offers = referrals.offers();
        this.links = links;
        this.templates = templates;
    }

    /** One statement for pieces that tell of a job, none for others. */
    @Override
    public Optional<Content> below(Visit visit, ContentItem item) {
        return Optional.of(item)
                .filter(it -> it.format() == ContentFormat.JOB)
                .flatMap(
                        it ->
                                offers.of(it.id())
                                        .map(offer -> block(visit, offer))
                                        .or(() -> invitation(visit, it)));
    }

    private Content block(Visit visit, JobOffer offer) {
        var link =
                Optional.of(offer)
                        .filter(it -> it.isOpenOn(offers.today()))
                        .flatMap(it -> link(visit, it));
        return templates.referrals_offer(new OfferBlockPage(visit, offer, offers.today(), link));
    }

    private Optional<String> link(Visit visit, JobOffer offer) {
        return links.known(
                visit.person().id(),
                Optional.of(offer.itemId()),
                offer.applyLink(),
                ReferralLinksController.NETWORK);
    }

    private Optional<Content> invitation(Visit visit, ContentItem item) {
        return visit.is(Role.HR)
                ? Optional.of(templates.referrals_invitation(visit, item.id()))
                : Optional.empty();
    }
}
