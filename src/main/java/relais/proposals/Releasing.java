package relais.proposals;

import static relais.activity.Action.PROPOSAL_ACCEPTED;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.feed.Feed;
import relais.feed.Published;
import relais.feed.Published.State;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.proposals.DeskStore.Unpublished;
import relais.proposals.Release.NotTrusted;
import relais.proposals.Release.Overtaken;
import relais.studio.Studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From proposal to reader: at once by those who are trusted, else when editors publish it. */
public final class Releasing {

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

    Releasing(
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

    /** Readers see it at once. Those whom it names are told, as though it had been sent. */
    public Release publish(Person author, long id) {
        return jdbi.inTransaction(
                _ -> {
                    var held = Stream.concat(Stream.of(author.id()), credits.named(id).stream());
                    people.lockAll(held.toList());
                    if (!trust.isGivenTo(author)) {
                        return new NotTrusted();
                    } else if (!store.publish(id, LocalDate.now(clock), clock.instant())) {
                        return new Overtaken();
                    }
                    // asked again: somebody may have declined while we waited for their lock
                    var named = credits.named(id);
                    var proposal = proposals.proposal(id).orElseThrow();
                    var draft = new Manuscript(proposal, named).draft();
                    long piece = studio.publishNow(author, draft, clock.instant());
                    long item = studio.itemOf(piece).orElseThrow();
                    store.becomes(id, piece);
                    store.shownAs(id, item);
                    ledger.recordOnce(author.id(), PROPOSAL_ACCEPTED, id);
                    news.settled(proposal);
                    news.named(proposal, named);
                    return new Release.Published(item);
                });
    }

    /** An editor has published a piece, perhaps for later. In the transaction that does. */
    void planned(long pieceId, long itemId) {
        store.planned(pieceId, itemId);
    }

    /** Looks which accepted ones readers see by now, and thanks their authors. For a job. */
    public void notice() {
        var unpublished = store.unpublished();
        if (!unpublished.isEmpty() && feed.publishing().stopped().isEmpty()) {
            var out = out(unpublished.stream().map(Unpublished::itemId).toList());
            unpublished.stream().filter(it -> out.contains(it.itemId())).forEach(this::notice);
        }
    }

    /** Those of these items that have come out. */
    private Set<Long> out(List<Long> items) {
        return feed.publishing().all(items, "en").stream()
                .filter(it -> it.stateAt(clock.instant()) == State.OUT)
                .map(Published::id)
                .collect(Collectors.toSet());
    }

    private void notice(Unpublished proposal) {
        jdbi.useTransaction(
                _ -> {
                    people.lock(proposal.authorId());
                    if (store.published(proposal.id(), clock.instant())) {
                        proposals
                                .proposal(proposal.id())
                                .ifPresent(it -> news.published(it, proposal.itemId()));
                    }
                });
    }
}
