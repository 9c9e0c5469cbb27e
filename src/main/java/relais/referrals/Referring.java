package relais.referrals;

import org.jdbi.v3.core.Jdbi;

import relais.database.Fingerprint;
import relais.database.Sealing;
import relais.mail.Outbox;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.referrals.Referred.Already;
import relais.referrals.Referred.Asked;
import relais.referrals.Referred.Colleague;
import relais.referrals.Referred.Enough;
import relais.referrals.Referred.Unreachable;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Referrals on their referrers' side. */
public final class Referring {

    /** In which a candidate can answer. */
    static final Duration VALID = Duration.ofDays(30);

    private static final Duration DAY = Duration.ofDays(1);

    private final Jdbi jdbi;
    private final ReferralStore store;
    private final PeopleStore people;
    private final Outbox outbox;
    private final Papers papers;
    private final Marks marks;
    private final Tokens tokens;
    private final Settings settings;
    private final Clock clock;

    Referring(
            Jdbi jdbi,
            Outbox outbox,
            Papers papers,
            Sealing sealing,
            Settings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ReferralStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.outbox = outbox;
        this.papers = papers;
        this.marks = new Marks(jdbi, sealing);
        this.tokens = new Tokens(sealing);
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether candidates can be written to: without a mail server nobody can be referred. */
    public boolean isPossible() {
        return outbox.isOpen();
    }

    /**
     * The candidate gets one mail, and nobody else learns of them before they agree.
     *
     * @param formKey of the form: sent twice, it is one referral
     */
    public Referred refer(Person referrer, JobOffer offer, String formKey, Wish wish) {
        if (people.activeByEmail(wish.mail()).isPresent()) {
            return new Colleague();
        }
        var mark = marks.of(wish.mail());
        var token = Tokens.random();
        var key = onceKey(referrer, formKey);
        return jdbi.inTransaction(
                _ -> {
                    people.lock(referrer.id());
                    if (store.isThere(key)) {
                        return new Asked();
                    } else if (store.isTheirs(offer.itemId(), mark, referrer.id())) {
                        return new Already();
                    } else if (countToday(referrer) >= settings.get(Programme.REFERRALS_A_DAY)) {
                        return new Enough();
                    }
                    return ask(referrer, offer, wish, mark, key, token);
                });
    }

    /** One's own, the newest first, below a place in the list. */
    public List<Referral> of(Person referrer, long before, int atMost) {
        return store.ofPerson(referrer.id(), before, atMost).stream().map(papers::opened).toList();
    }

    /**
     * The candidate is erased at once. False when they had answered, and for what is not theirs.
     */
    public boolean withdraw(Person referrer, long id) {
        return store.withdraw(id, referrer.id(), clock.instant());
    }

    private Referred ask(
            Person referrer, JobOffer offer, Wish wish, byte[] mark, String key, String token) {
        var now = clock.instant();
        var candidate = new Candidate(wish.introduction().called(), wish.mail(), "", "");
        boolean isNew =
                !store.refuses(mark)
                        && store.insert(
                                offer.itemId(),
                                referrer.id(),
                                key,
                                mark,
                                wish.language(),
                                papers.sealed(wish.introduction(), key),
                                papers.sealed(candidate, key),
                                Fingerprint.of(token),
                                now,
                                now.plus(VALID));
        if (isNew) {
            // rather lost once than sent twice, and not worth sending when nobody can answer any
            // more
            outbox.sendInBulk(
                    ReferralLetter.NAME,
                    List.of(
                            new Outbox.Bulk(
                                    referrer.id(), tokens.details(token), now.plus(VALID))));
        }
        return isNew ? new Asked() : new Unreachable();
    }

    private int countToday(Person referrer) {
        return store.countSince(referrer.id(), clock.instant().minus(DAY));
    }

    private static String onceKey(Person referrer, String formKey) {
        return Fingerprint.hex(Fingerprint.of(referrer.id() + " " + formKey));
    }

    /**
     * Whom somebody refers.
     *
     * @param language in which we write to them
     */
    public record Wish(String mail, String language, Introduction introduction) {}
}
