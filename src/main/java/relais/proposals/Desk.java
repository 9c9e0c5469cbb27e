package relais.proposals;

import static relais.activity.Action.PROPOSAL_ACCEPTED;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.feed.Feed;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.proposals.Answering.Done;
import relais.proposals.Answering.Overtaken;
import relais.proposals.Course.Answer;
import relais.studio.Studio;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposals in the hands of editors. Of two who answer at once, one does. */
public final class Desk {

    /** So many of a list are on a page. */
    static final int SHOWN = 50;

    private static final Duration LATELY = Duration.ofDays(90);

    private final Jdbi jdbi;
    private final ProposalStore proposals;
    private final DeskStore store;
    private final CreditStore credits;
    private final PeopleStore people;
    private final Trust trust;
    private final Feed feed;
    private final Studio studio;
    private final ActivityLedger ledger;
    private final ProposalNews news;
    private final Clock clock;

    /** The clock's zone says when a day is over. */
    Desk(
            Jdbi jdbi,
            Trust trust,
            Feed feed,
            Studio studio,
            ActivityLedger ledger,
            ProposalNews news,
            Clock clock) {
        this.jdbi = jdbi;
        this.proposals = jdbi.onDemand(ProposalStore.class);
        this.store = jdbi.onDemand(DeskStore.class);
        this.credits = jdbi.onDemand(CreditStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.trust = trust;
        this.feed = feed;
        this.studio = studio;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    /** The oldest promise first. */
    public List<ProposalLine> waiting(Person editor) {
        return store.waiting(editor.id(), SHOWN);
    }

    /** Their authors have been asked something. */
    public List<ProposalLine> asked(Person editor) {
        return store.asked(editor.id(), SHOWN);
    }

    public List<ProposalLine> answered(Person editor) {
        return store.answered(editor.id(), clock.instant().minus(LATELY), SHOWN);
    }

    /** Empty where this editor's role does not reach, and for drafts. */
    public Optional<Proposal> find(Person editor, long id) {
        return proposals.proposal(id).filter(it -> it.isInReachOf(editor));
    }

    /** What this piece of the studio was made from; the same reach. */
    public Optional<Proposal> origin(Person editor, long pieceId) {
        return store.origin(pieceId).filter(it -> it.isInReachOf(editor));
    }

    /** It becomes a draft in the studio, and its author is told and thanked. */
    public Answering accept(Person editor, Proposal seen, String words) {
        return jdbi.inTransaction(
                _ -> {
                    var named = hold(editor, seen);
                    if (!answer(editor, seen, Answer.ACCEPTED, words)) {
                        return new Overtaken();
                    }
                    var draft = new Manuscript(seen, named).draft();
                    store.becomes(seen.id(), studio.draft(editor, draft));
                    ledger.recordOnce(seen.author().id(), PROPOSAL_ACCEPTED, seen.id());
                    news.accepted(editor, seen);
                    if (trust.accepted(seen)) {
                        news.trusted(seen);
                    }
                    return new Done();
                });
    }

    /** The promise stands still until the author replies. */
    public Answering ask(Person editor, Proposal seen, String words) {
        return jdbi.inTransaction(
                _ -> {
                    hold(editor, seen);
                    if (!store.ask(seen.id(), seen.version(), clock.instant())) {
                        return new Overtaken();
                    }
                    proposals.say(seen.id(), editor.id(), words, clock.instant());
                    news.asked(editor, seen);
                    return new Done();
                });
    }

    public Answering decline(Person editor, Proposal seen, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    hold(editor, seen);
                    if (!answer(editor, seen, Answer.DECLINED, reason)) {
                        return new Overtaken();
                    }
                    trust.declined(seen);
                    news.declined(editor, seen);
                    return new Done();
                });
    }

    /** What its author published is out of readers' sight; the points go back, trust ends. */
    public Answering takeDown(Person editor, Proposal seen, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    hold(editor, seen);
                    if (!store.takeDown(seen.id(), editor.id(), reason, clock.instant())) {
                        return new Overtaken();
                    }
                    seen.course().itemId().ifPresent(feed.publishing()::archive);
                    ledger.reverse(seen.author().id(), PROPOSAL_ACCEPTED, seen.id());
                    trust.takenDown(seen);
                    news.takenDown(editor, seen);
                    return new Done();
                });
    }

    /** How the promise is kept, everywhere. */
    public DeskFigures figures() {
        return store.figures(LocalDate.now(clock), clock.instant().minus(LATELY));
    }

    private boolean answer(Person editor, Proposal seen, Answer answer, String words) {
        boolean first =
                store.answer(
                        seen.id(),
                        seen.version(),
                        editor.id(),
                        answer,
                        words,
                        LocalDate.now(clock),
                        clock.instant());
        if (first) {
            news.settled(seen);
        }
        return first;
    }

    /**
     * Whoever is told or named is locked before the first write. The answer is who is named, asked
     * again by then: somebody may have declined while we waited for their lock.
     */
    private List<Long> hold(Person editor, Proposal seen) {
        var named = credits.named(seen.id()).stream();
        var others = Stream.of(editor.id(), seen.author().id());
        people.lockAll(Stream.concat(others, named).toList());
        return credits.named(seen.id());
    }
}
