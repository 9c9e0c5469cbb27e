package relais.referrals;

import org.jdbi.v3.core.Jdbi;

import relais.database.Fingerprint;

import java.time.Clock;
import java.util.Optional;

/** Referrals on their candidates' side: whoever has the address of one answers it. */
public final class Consents {

    private final Jdbi jdbi;
    private final ReferralStore store;
    private final DeskStore desk;
    private final JobOffers offers;
    private final Papers papers;
    private final ReferralNews news;
    private final Clock clock;

    Consents(Jdbi jdbi, JobOffers offers, Papers papers, ReferralNews news, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ReferralStore.class);
        this.desk = jdbi.onDemand(DeskStore.class);
        this.offers = offers;
        this.papers = papers;
        this.news = news;
        this.clock = clock;
    }

    /** Also one that is over, as long as its address is known. */
    public Optional<Referral> by(String token) {
        return store.byToken(Fingerprint.of(token)).map(papers::opened);
    }

    /** Whether its candidate can still say yes. */
    boolean isOpen(Referral referral) {
        return referral.isWaitingAt(clock.instant())
                && offers.of(referral.itemId())
                        .filter(it -> it.isOpenOn(offers.today()))
                        .isPresent();
    }

    /** HR sees it from now on. False when it was answered before, or is over. */
    public boolean agree(Referral referral, Candidate candidate) {
        var offer = offers.of(referral.itemId()).filter(it -> it.isOpenOn(offers.today()));
        return offer.isPresent()
                && jdbi.inTransaction(
                        _ -> {
                            news.hold(referral, offer);
                            var now = clock.instant();
                            var sealed = papers.sealed(candidate, referral.onceKey());
                            boolean first = store.agree(referral.id(), sealed, now);
                            if (first) {
                                desk.addStep(
                                        referral.id(),
                                        Status.NEW,
                                        Optional.empty(),
                                        Optional.empty(),
                                        now);
                                news.agreed(referral, offer.get());
                            }
                            return first;
                        });
    }

    /**
     * A no, or a withdrawal: everything that says who they are is erased at once.
     *
     * @param forever we never write to this address again
     */
    public void refuse(Referral referral, boolean forever) {
        jdbi.useTransaction(
                _ -> {
                    if (store.erase(referral.id(), clock.instant())) {
                        store.eraseSteps(referral.id());
                    }
                    if (forever) {
                        store.refuse(referral.id(), clock.instant());
                    }
                });
    }
}
