package relais.referrals;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Referrals in the hands of HR, once their candidates agreed; nobody handles their own. */
public final class Desk {

    private final Jdbi jdbi;
    private final DeskStore store;
    private final JobOffers offers;
    private final Papers papers;
    private final ReferralNews news;
    private final Clock clock;

    Desk(Jdbi jdbi, JobOffers offers, Papers papers, ReferralNews news, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DeskStore.class);
        this.offers = offers;
        this.papers = papers;
        this.news = news;
        this.clock = clock;
    }

    /**
     * A change in the history of a referral.
     *
     * @param by none: the candidate, who agreed
     */
    public record Step(Status status, Optional<String> note, Optional<String> by, Instant at) {}

    /**
     * The newest first, below a place in the list; of one offer, in one status, if any is given.
     */
    public List<Referral> list(
            Person hr, Optional<Long> itemId, Optional<Status> status, long before, int atMost) {
        return store.list(hr.id(), itemId, status, before, atMost).stream()
                .map(papers::opened)
                .toList();
    }

    /** Empty where this HR's role does not reach, and without the candidate's yes. */
    public Optional<Referral> referral(Person hr, long id) {
        return store.referral(id)
                .map(papers::opened)
                .filter(Referral::isPassedOn)
                .filter(it -> !it.isBy(hr.id()))
                .filter(it -> offers.offer(hr, it.itemId()).isPresent());
    }

    /** The latest first. */
    List<Step> history(Referral referral) {
        return store.steps(referral.id()).stream()
                .map(
                        it ->
                                new Step(
                                        it.status(),
                                        papers.note(it.note(), referral.id()),
                                        it.givenName()
                                                .flatMap(
                                                        given ->
                                                                it.familyName()
                                                                        .map(
                                                                                family ->
                                                                                        given + " "
                                                                                                + family)),
                                        it.madeAt()))
                .toList();
    }

    /**
     * The referrer is told of steps that are worth telling, and of no note.
     *
     * @param seen the version that HR saw
     */
    public Moving move(Person hr, Referral referral, int seen, Status status, String note) {
        if (seen != referral.version()) {
            return Moving.OVERTAKEN;
        }
        return jdbi.inTransaction(
                _ -> {
                    news.hold(referral, Optional.empty());
                    var now = clock.instant();
                    if (!store.change(referral.id(), seen, status, now)) {
                        return Moving.OVERTAKEN;
                    }
                    store.addStep(
                            referral.id(),
                            status,
                            papers.sealedNote(note, referral.id()),
                            Optional.of(hr.id()),
                            now);
                    if (status != referral.status()) {
                        news.moved(referral, status);
                    }
                    return Moving.DONE;
                });
    }
}
