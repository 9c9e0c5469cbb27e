package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityLedger;
import relais.activity.ActivityListener;
import relais.database.Check;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Who sponsors whom: champions are asked and answer, and the pairs form trees. Whoever changes the
 * tree locks it first, then the people concerned in the order of their numbers.
 */
public final class Mentoring implements ActivityListener {

    private static final int PROPOSED = 12;

    private final Jdbi jdbi;
    private final PeopleStore people;
    private final SponsorshipStore sponsorships;
    private final CircleStore circles;
    private final RequestStore requestStore;
    private final LookingStore looking;
    private final Tree tree;
    private final TreeReading treeReading;
    private final Matching matching;
    private final Requests requests;
    private final Parting parting;
    private final Walks walks;
    private final Lapsing lapsing;
    private final ActivityLedger ledger;
    private final LongPredicate isFirstPath;
    private final Settings settings;
    private final Clock clock;

    /** With the path that a protégé finishes to their sponsor's credit. */
    public Mentoring(
            Jdbi jdbi,
            ActivityLedger ledger,
            Notifications notifications,
            LongPredicate isFirstPath,
            Settings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.circles = jdbi.onDemand(CircleStore.class);
        this.requestStore = jdbi.onDemand(RequestStore.class);
        this.looking = jdbi.onDemand(LookingStore.class);
        this.tree = new Tree(jdbi, clock);
        this.treeReading = new TreeReading(jdbi, clock);
        this.matching = new Matching(jdbi, settings, clock);
        this.requests = new Requests(jdbi, tree, ledger, notifications, settings, clock);
        this.parting = new Parting(jdbi, tree, matching, notifications, settings, clock);
        this.walks = new Walks(jdbi, notifications, clock);
        this.lapsing = new Lapsing(jdbi, notifications, settings, clock);
        this.ledger = ledger;
        this.isFirstPath = isFirstPath;
        this.settings = settings;
        this.clock = clock;
    }

    // Who sponsors whom

    /** Everyone whom this person has to do with, in one look. */
    public Circle circleOf(long personId) {
        return new Circle(circles.ties(personId));
    }

    /** Everyone whom this person has to do with, in one look. */
    public Circle circleOf(Person person) {
        return person.everChampion()
                ? circleOf(person.id())
                : new Circle(circles.sponsorSide(person.id()));
    }

    /** The same as somebody else may see it: with those who stand in the tree by name. */
    public Circle circleOf(long personId, Person reader) {
        return treeReading.circle(reader, personId, circleOf(personId));
    }

    public Optional<PersonCard> sponsorOf(long personId) {
        return sponsorships.sponsorOf(personId);
    }

    public List<PersonCard> protegesOf(long personId) {
        return sponsorships.protegesOf(personId);
    }

    /** What decides whether they may have a sponsor or be one; empty for those who have gone. */
    public Optional<Standing> standingOf(long personId) {
        return sponsorships.standing(
                personId, LocalDate.now(clock), settings.get(Programme.PLACES_PER_CHAMPION));
    }

    /** Champions with a free place, those first who share most with this person. */
    public List<MatchedChampion> championsFor(Person person) {
        return matching.championsFor(person, PROPOSED);
    }

    /** Whether anybody holds the label, with a free place or without. */
    boolean hasChampions() {
        return sponsorships.hasChampions(LocalDate.now(clock));
    }

    public Forest forest() {
        return tree.forest();
    }

    /** The tree for those who look around in it. */
    public TreeReading reading() {
        return treeReading;
    }

    // Asking and answering

    /** The request of theirs that waits for an answer, with the champion who was asked. */
    public Optional<SponsorshipRequest> openRequestOf(long protegeId) {
        return requestStore.openOf(protegeId);
    }

    /** The requests to them that wait for an answer, with who asks. */
    public List<SponsorshipRequest> requestsFor(long championId) {
        return requestStore.openTo(championId);
    }

    /** What this champion offered and nobody has answered yet, with to whom. */
    public List<SponsorshipRequest> offersOf(long championId) {
        return requestStore.offersOf(championId);
    }

    /** Any request that is for this person to answer; the side that proposed it finds none. */
    public Optional<SponsorshipRequest> requestFor(Person person, long requestId) {
        return requestStore.to(person.id(), requestId);
    }

    public Asking ask(Person protege, long championId, String message) {
        return requests.ask(protege, championId, message);
    }

    /** An open one that this person proposed. */
    public Optional<SponsorshipRequest> proposedBy(Person person, long requestId) {
        return requestStore.openBy(person.id(), requestId);
    }

    /** To somebody who looks. */
    public Offering offer(Person champion, long protegeId, String message) {
        return requests.offer(champion, protegeId, message);
    }

    /** When an offer closes by itself that nobody answers. */
    public Instant lapsesAt(SponsorshipRequest offer) {
        return lapsing.lapsesAt(offer.askedAt());
    }

    /** Closes offers that nobody answered. Any number of nodes may call this at once. */
    public void lapseOffers() {
        lapsing.lapse();
    }

    /**
     * The words that somebody wrote to champions, or as one, and what they look for: for those who
     * want no trace kept.
     */
    public void erase(Person person) {
        jdbi.useTransaction(
                _ -> {
                    people.lockAll(List.of(person.id()));
                    requestStore.eraseWords(person.id());
                    looking.stop(person.id());
                });
    }

    /** False when there is no such open request or offer of theirs. */
    public boolean withdraw(Person person, long requestId) {
        return requests.withdraw(person, requestId);
    }

    /** Accepting twice is the same as accepting once. */
    public Answering accept(Person person, SponsorshipRequest request) {
        return requests.accept(person, request);
    }

    public Answering decline(Person person, SponsorshipRequest request) {
        return requests.decline(person, request);
    }

    // Looking

    /** Wants champions to know that they would like a sponsor; nothing for those who have one. */
    public void look(Person person, String wish) {
        jdbi.useTransaction(
                _ -> {
                    people.lockAll(List.of(person.id()));
                    looking.look(person.id(), clock.instant(), wish);
                });
    }

    public void stopLooking(Person person) {
        looking.stop(person.id());
    }

    public Optional<Looking> lookingOf(long personId) {
        return looking.looking(personId);
    }

    /** Those who look, those first who share most with this champion. */
    public List<Seeker> seekersFor(Person champion) {
        return looking.seekersFor(
                Reader.of(champion, clock.instant()), requests.noSince(), PROPOSED);
    }

    /** Whether a champion takes anybody new for now; whom they sponsor stays. */
    public void take(Person champion, boolean takes) {
        looking.take(champion.id(), takes);
    }

    // Walking, and parting

    /** How pairs rest, go on and arrive. */
    public Walks walks() {
        return walks;
    }

    /** The protégé goes on without this sponsor. False when they have none. */
    public boolean part(Person protege) {
        return jdbi.inTransaction(_ -> parting.part(protege.id()));
    }

    /**
     * The sponsor cannot go on with this protégé, who is told so kindly. False when it is not
     * theirs.
     */
    public boolean release(Person sponsor, long protegeId) {
        return jdbi.inTransaction(_ -> parting.release(sponsor.id(), protegeId));
    }

    /**
     * Takes somebody out of the tree. In the transaction in which they leave, and first in it: the
     * tree is locked before any person is. Locks the person, too.
     */
    public void leave(long personId) {
        parting.leave(personId);
    }

    // Labels

    /**
     * First in a transaction in which somebody's label begins or ends: the tree is locked before
     * any person is. Whoever takes part is locked after, and then {@link #labelChanged} is called.
     */
    public void beforeLabelChange() {
        sponsorships.lockTree();
    }

    /** Counts for those above that somebody's label has begun or ended. Last in it. */
    public void labelChanged(long personId) {
        tree.countLabel(personId);
    }

    /** A change of a label in which nobody else takes part. First in a transaction. */
    public void changeLabel(long personId, Runnable change) {
        beforeLabelChange();
        people.lockAll(List.of(personId));
        change.run();
        labelChanged(personId);
    }

    /** Counts labels whose day has come by itself. Any number of nodes may call this at once. */
    public void countLabels() {
        tree.labelsToCount().forEach(it -> jdbi.useTransaction(_ -> changeLabel(it, () -> {})));
    }

    /**
     * Who sponsors nobody any more: each protégé is proposed to somebody else, and told. In the
     * caller's transaction, with the tree locked, and before anything is written.
     *
     * @param others who stand in what the caller writes afterwards: they are locked with all whom
     *     it concerns
     */
    public void handOn(long championId, Collection<Long> others) {
        parting.handOn(championId, others);
    }

    /** Everybody who sponsored this person, the first first; the last may still do. */
    public List<PastSponsor> sponsorsEverOf(long protegeId) {
        return sponsorships.history(protegeId);
    }

    /** Counts the tree again, for those who put sponsorships in by themselves. */
    public void recount() {
        jdbi.useTransaction(
                _ -> {
                    sponsorships.lockTree();
                    tree.rebuild();
                });
    }

    /** That there are no circles and no more protégés than places, and what is kept of the tree. */
    public List<Check> checks() {
        return List.of(
                new Check("circles in the tree", tree::circles, Check.BY_HAND),
                new Check(
                        "places of champions",
                        () -> tree.overPlaces(settings.get(Programme.PLACES_PER_CHAMPION)),
                        Check.BY_HAND),
                new Check("counts of the tree", tree::countDifferences, this::recount),
                new Check("labels in the tree", tree::labelDifferences, this::countLabels));
    }

    // Facts

    @Override
    public String name() {
        return "mentoring";
    }

    @Override
    public void on(List<Activity> activities) {
        activities.stream()
                .filter(it -> it.action() == Action.PATH_COMPLETED)
                .filter(it -> isFirstPath.test(it.subjectId()))
                .forEach(this::credit);
    }

    /** To the sponsor of that moment: who came later did not help. */
    private void credit(Activity completion) {
        long protegeId = completion.personId();
        if (completion.isReversal()) {
            sponsorships
                    .sponsorsEverOf(protegeId)
                    .forEach(it -> ledger.reverse(it, Action.PROTEGE_FINISHED_PATH, protegeId));
        } else {
            sponsorships
                    .sponsorIdAt(protegeId, completion.occurredAt())
                    .ifPresent(
                            it -> ledger.recordOnce(it, Action.PROTEGE_FINISHED_PATH, protegeId));
        }
    }
}
