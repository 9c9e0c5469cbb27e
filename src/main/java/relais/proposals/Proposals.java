package relais.proposals;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.database.Check;
import relais.feed.Feed;
import relais.media.Media;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.studio.Studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Co-creation: anyone proposes a subject, a text, a picture or a testimony, and editors answer
 * within days, kindly and with a reason.
 */
public final class Proposals {

    private static final int SHOWN = 100;

    private final Jdbi jdbi;
    private final ProposalStore store;
    private final CreditStore credits;
    private final DeskStore deskStore;
    private final StepStore steps;
    private final PeopleStore people;
    private final ProposalNews news;
    private final Drafts drafts;
    private final Desk desk;
    private final Releasing releasing;
    private final Trust trust;
    private final Settings settings;
    private final Clock clock;

    /** The clock's zone says when a day of the promise is over. */
    public Proposals(
            Jdbi jdbi,
            ActivityLedger ledger,
            Notifications notifications,
            Feed feed,
            Studio studio,
            Media media,
            Settings settings,
            Clock clock) {
        this.news = new ProposalNews(notifications);
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ProposalStore.class);
        this.credits = jdbi.onDemand(CreditStore.class);
        this.deskStore = jdbi.onDemand(DeskStore.class);
        this.steps = jdbi.onDemand(StepStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.trust = new Trust(jdbi, clock);
        this.drafts = new Drafts(jdbi, media, news, settings, clock);
        this.desk = new Desk(jdbi, trust, feed, studio, ledger, news, clock);
        this.releasing = new Releasing(jdbi, trust, feed, studio, ledger, news, clock);
        studio.whenPublished(releasing::planned);
        this.settings = settings;
        this.clock = clock;
    }

    /** So many days of work an answer takes at most. */
    public int promisedDays() {
        return settings.get(Programme.PROPOSAL_DAYS);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Somebody's own: what waits for them first, then the latest. */
    public List<ProposalLine> of(Person author) {
        return store.of(author.id(), SHOWN);
    }

    /** Empty for what is not theirs. */
    public Optional<Proposal> mine(Person author, long id) {
        return store.proposal(id).filter(it -> it.author().id() == author.id());
    }

    public List<ProposalMessage> messages(Proposal proposal) {
        return store.messages(proposal.id());
    }

    public Drafts drafts() {
        return drafts;
    }

    public Desk desk() {
        return desk;
    }

    public Releasing releasing() {
        return releasing;
    }

    public Trust trust() {
        return trust;
    }

    // Those whom proposals name

    public List<ProposalCredit> credits(Proposal proposal) {
        return credits.of(proposal.id());
    }

    /** What names somebody; drafts do not count. */
    public List<ProposalLine> naming(Person person) {
        return credits.naming(person.id(), SHOWN);
    }

    /** Empty for what is not sent, or does not name them. */
    public Optional<Proposal> naming(Person person, long id) {
        return store.proposal(id)
                .filter(it -> it.course().sentAt().isPresent())
                .filter(it -> credits.hasDeclined(id, person.id()).isPresent());
    }

    public boolean hasDeclined(Person person, Proposal proposal) {
        return credits.hasDeclined(proposal.id(), person.id()).orElse(false);
    }

    /**
     * What is drafted of it from now on does not name them. Where there is a piece already, whoever
     * answered is asked to take the name out.
     */
    public void declineCredit(Person person, Proposal proposal) {
        jdbi.useTransaction(
                _ -> {
                    lockWithMaker(person, proposal);
                    if (credits.decline(proposal.id(), person.id(), clock.instant())) {
                        news.namedNoMore(proposal.id(), List.of(person.id()));
                        // whoever accepts holds those who are named: it may be a piece by now
                        store.proposal(proposal.id())
                                .ifPresent(it -> news.creditDeclined(person, it));
                    }
                });
    }

    public void acceptCredit(Person person, Proposal proposal) {
        jdbi.useTransaction(
                _ -> {
                    lockWithMaker(person, proposal);
                    if (credits.agree(proposal.id(), person.id())) {
                        news.creditAccepted(proposal);
                    }
                });
    }

    // People who leave

    /**
     * Without a trace: what was not answered goes, of the rest the words, and the pictures that no
     * content shows.
     */
    public void erase(Person person) {
        jdbi.useTransaction(
                _ -> {
                    people.lock(person.id());
                    store.unanswered(person.id()).forEach(drafts::remove);
                    store.declined(person.id()).forEach(drafts::removePicture);
                    store.answered(person.id()).forEach(store::blank);
                    store.blankMessages(person.id());
                    credits.forgetPerson(person.id());
                    steps.forget(person.id());
                });
    }

    /** For somebody who has left the company: nobody has to answer them any more. */
    public void depart(long personId) {
        people.active(personId)
                .ifPresent(it -> store.unanswered(personId).forEach(id -> drafts.takeBack(it, id)));
    }

    /** What is kept of proposals, and the facts of them. */
    public List<Check> checks() {
        return List.of(
                new Check("facts of proposals", deskStore::factDifferences, Check.BY_HAND),
                new Check(
                        "trusted contributors",
                        () -> deskStore.trustDifferences(Trust.IN_A_ROW),
                        Check.BY_HAND));
    }

    /** Them, and whoever answered, who may be told. */
    private void lockWithMaker(Person person, Proposal proposal) {
        var maker = proposal.answeredBy().map(PersonCard::id);
        people.lockAll(Stream.concat(Stream.of(person.id()), maker.stream()).toList());
    }
}
