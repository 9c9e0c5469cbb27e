package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityLedger;
import relais.activity.ActivityListener;
import relais.database.Check;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.people.PersonCard;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
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
    private final SponsorshipStore sponsorships;
    private final CircleStore circles;
    private final RequestStore requestStore;
    private final Tree tree;
    private final TreeReading treeReading;
    private final Requests requests;
    private final Parting parting;
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
        this.sponsorships = jdbi.onDemand(SponsorshipStore.class);
        this.circles = jdbi.onDemand(CircleStore.class);
        this.requestStore = jdbi.onDemand(RequestStore.class);
        this.tree = new Tree(jdbi, clock);
        this.treeReading = new TreeReading(jdbi, clock);
        this.requests = new Requests(jdbi, tree, ledger, notifications, settings, clock);
        this.parting = new Parting(jdbi, tree, notifications, settings, clock);
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
        return sponsorships.championsFor(
                person.id(),
                person.language(),
                person.country(),
                LocalDate.now(clock),
                settings.get(Programme.PLACES_PER_CHAMPION),
                PROPOSED);
    }

    public Forest forest() {
        return tree.forest();
    }

    /** The trees, the largest first, opened as far as a page can hold. */
    public List<Branch> roots(Forest forest, int atMost, int from) {
        return tree.roots(forest, atMost, from);
    }

    /** Empty for those who stand nowhere in the tree. */
    public Optional<Branch> branchOf(String handle) {
        return tree.branch(handle);
    }

    /** The way from the top of the tree down to this person, who is the last. */
    public List<PersonCard> lineageOf(long personId) {
        return tree.lineage(personId);
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

    /** Any request to this champion, answered or not. */
    public Optional<SponsorshipRequest> requestFor(Person champion, long requestId) {
        return requestStore.to(champion.id(), requestId);
    }

    public Asking ask(Person protege, long championId, String message) {
        return requests.ask(protege, championId, message);
    }

    /** False when there is no such open request of theirs. */
    public boolean withdraw(Person protege, long requestId) {
        return requests.withdraw(protege, requestId);
    }

    /** Accepting twice is the same as accepting once. */
    public Answering accept(Person champion, SponsorshipRequest request) {
        return requests.accept(champion, request);
    }

    public Answering decline(Person champion, SponsorshipRequest request) {
        return requests.decline(champion, request);
    }

    // Parting

    /** The protégé goes on without this sponsor. False when they have none. */
    public boolean part(Person protege) {
        return jdbi.inTransaction(_ -> parting.part(protege.id()));
    }

    /**
     * Takes somebody out of the tree. In the transaction in which they leave, and first in it: the
     * tree is locked before any person is. Locks the person, too.
     */
    public void leave(long personId) {
        parting.leave(personId);
    }

    /**
     * Changes the label of somebody, and counts it for those above. First in a transaction, as the
     * tree is locked before any person is.
     */
    public void changeLabel(long personId, Runnable change) {
        sponsorships.lockTree();
        sponsorships.lockPeople(List.of(personId));
        change.run();
        tree.countLabel(personId);
    }

    /** Counts labels whose day has come by itself. Any number of nodes may call this at once. */
    public void countLabels() {
        tree.labelsToCount().forEach(it -> jdbi.useTransaction(_ -> changeLabel(it, () -> {})));
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
