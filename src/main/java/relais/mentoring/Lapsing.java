package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.PersonCard;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Offers that nobody answers close by themselves after some days, so that nobody who looks waits
 * behind one. Nobody is blamed, and either may begin anew.
 */
final class Lapsing {

    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;
    private final PeopleStore people;
    private final SponsorshipStore sponsorships;
    private final RequestStore store;
    private final Notifications notifications;
    private final Settings settings;
    private final Clock clock;

    Lapsing(Jdbi jdbi, Notifications notifications, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.store = jdbi.onDemand(RequestStore.class);
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
    }

    Instant lapsesAt(Instant offeredAt) {
        return offeredAt.plus(patience());
    }

    /** One after the other; an answer comes before or after. */
    void lapse() {
        var now = clock.instant();
        store.offersToLapse(now.minus(patience()), now, AT_ONCE).forEach(this::lapse);
    }

    private void lapse(SponsorshipRequest offer) {
        jdbi.useTransaction(
                _ -> {
                    people.lockAll(List.of(offer.protegeId(), offer.championId()));
                    if (store.answer(offer.id(), "LAPSED", clock.instant())) {
                        var champion = sponsorships.cardOf(offer.championId());
                        notifications.forget(offer.protegeId(), "sponsorship-offered", offer.id());
                        tell(offer.protegeId(), "lapsed", offer, champion, "/mentoring");
                        tell(
                                offer.championId(),
                                "unanswered",
                                offer,
                                offer.other(),
                                "/mentoring/looking");
                    }
                });
    }

    private void tell(
            long personId, String how, SponsorshipRequest offer, PersonCard about, String link) {
        notifications.tell(
                personId,
                "sponsorship-offer-" + how,
                offer.id(),
                Map.of("name", about.name(), "link", link));
    }

    private Duration patience() {
        return Duration.ofDays(settings.get(Programme.OFFER_DAYS));
    }
}
