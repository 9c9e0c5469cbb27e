package relais.referrals;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.people.PeopleStore;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told of referrals: to referrers how far one has come, to HR that there is one. Never who
 * the candidate is, and never why.
 */
final class ReferralNews {

    private static final String PASSED_ON = "referral-passed-on";
    private static final String NEW = "referral-new";

    private final Notifications notifications;
    private final PeopleStore people;
    private final JobOffers offers;

    ReferralNews(Jdbi jdbi, Notifications notifications, JobOffers offers) {
        this.notifications = notifications;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.offers = offers;
    }

    /** Whoever will be told, before the first write: nobody waits in a circle. */
    void hold(Referral referral, Optional<JobOffer> offer) {
        var told =
                Stream.concat(referral.referrerId().stream(), offer.map(JobOffer::madeBy).stream())
                        .distinct()
                        .toList();
        if (!told.isEmpty()) {
            people.lockAll(told);
        }
    }

    /** The referrer, and whoever made the offer as long as they keep it. */
    void agreed(Referral referral, JobOffer offer) {
        referral.referrerId()
                .ifPresent(it -> tell(it, PASSED_ON, referral, offer, "/me/referrals"));
        people.active(offer.madeBy())
                .filter(it -> offer.isInReachOf(it) && !referral.isBy(it.id()))
                .ifPresent(it -> tell(it.id(), NEW, referral, offer, referral.url()));
    }

    /** The referrer, of steps that are worth telling. */
    void moved(Referral referral, Status status) {
        var offer = offers.of(referral.itemId()).orElseThrow();
        referral.referrerId()
                .ifPresent(
                        person ->
                                status.news()
                                        .ifPresent(
                                                kind ->
                                                        tell(
                                                                person,
                                                                kind,
                                                                referral,
                                                                offer,
                                                                "/me/referrals")));
    }

    private void tell(long personId, String kind, Referral referral, JobOffer offer, String link) {
        people.active(personId)
                .ifPresent(
                        it ->
                                notifications.tell(
                                        personId,
                                        kind,
                                        referral.id(),
                                        Map.of(
                                                "title",
                                                offers.title(it.language(), offer).title(),
                                                "link",
                                                link)));
    }
}
