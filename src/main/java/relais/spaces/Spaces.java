package relais.spaces;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.database.Check;
import relais.media.Media;
import relais.notifications.Elsewhere;
import relais.notifications.Notifications;
import relais.people.Names;
import relais.people.Person;
import relais.people.PersonCard;
import relais.spaces.SpaceStore.Request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where people discuss: which spaces are whose, and coming and going. */
public final class Spaces {

    static final int SHOWN_REQUESTS = 100;

    /** What is older is new to nobody. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final int SUGGESTED = 8;
    private static final int SHORTEST = 2;

    private final Jdbi jdbi;
    private final SpaceStore store;
    private final SpaceNews news;
    private final Discussions discussions;
    private final Writing writing;
    private final Revisions revisions;
    private final Foundation foundation;
    private final SpaceLetters letters;
    private final Clock clock;

    public Spaces(
            Jdbi jdbi,
            ActivityLedger ledger,
            Notifications notifications,
            Media media,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SpaceStore.class);
        this.news = new SpaceNews(store, jdbi.onDemand(ThreadStore.class), notifications);
        this.discussions = new Discussions(jdbi, media, clock);
        this.writing = new Writing(jdbi, ledger, news, clock);
        this.revisions = new Revisions(jdbi, ledger, news, media, clock);
        this.foundation = new Foundation(jdbi, news, clock);
        this.letters = new SpaceLetters(jdbi);
        this.clock = clock;
    }

    /** What is said in them. */
    public Discussions discussions() {
        return discussions;
    }

    /** Saying something in them. */
    public Writing writing() {
        return writing;
    }

    /** What becomes of it afterwards. */
    public Revisions revisions() {
        return revisions;
    }

    /** Making and changing them. */
    Foundation foundation() {
        return foundation;
    }

    /** Those of which this person knows: theirs and others, perhaps only those with a word. */
    public List<Space> of(Person person, String language, Optional<String> word) {
        return store.visible(
                person.id(), language, since(), Optional.empty(), word.map(Spaces::within));
    }

    /** Empty where this person must not know that it is there. */
    public Optional<Space> space(Person person, String language, String slug) {
        return store
                .visible(person.id(), language, since(), Optional.of(slug), Optional.empty())
                .stream()
                .findFirst();
    }

    /**
     * Joining twice is the same as joining once. False where it is not open to them, or archived.
     */
    public boolean join(Person person, Space space) {
        return jdbi.inTransaction(
                _ -> {
                    store.access(space.id(), person.id())
                            .filter(SpaceStore.Access::mayJoin)
                            .ifPresent(_ -> store.join(space.id(), person.id(), clock.instant()));
                    return store.access(space.id(), person.id())
                            .filter(SpaceStore.Access::belongs)
                            .isPresent();
                });
    }

    public void leave(Person person, Space space) {
        store.leave(space.id(), person.id());
    }

    /** Moderators are told. Asking twice is the same as asking once. False where it is archived. */
    boolean ask(Person person, Space space, String words) {
        return jdbi.inTransaction(
                _ -> {
                    if (space.mayAsk()
                            && store.ask(space.id(), person.id(), words, clock.instant())) {
                        news.asked(person, space);
                    }
                    return store.access(space.id(), person.id()).isPresent();
                });
    }

    void takeBack(Person person, Space space) {
        store.endRequest(space.id(), person.id());
    }

    List<Request> requests(Space space) {
        return store.requests(space.id(), SHOWN_REQUESTS);
    }

    /** False when it was answered or taken back meanwhile, and where the space is archived. */
    boolean letIn(Space space, long personId) {
        return jdbi.inTransaction(
                _ -> {
                    var done = store.acceptRequest(space.id(), personId);
                    if (done) {
                        store.join(space.id(), personId, clock.instant());
                        news.letIn(personId, space);
                    }
                    return done;
                });
    }

    /** Without a reason, and nothing of it is kept. False when it was answered or taken back. */
    boolean decline(Space space, long personId) {
        return jdbi.inTransaction(
                _ -> {
                    var done = store.endRequest(space.id(), personId);
                    if (done) {
                        news.declined(personId, space);
                    }
                    return done;
                });
    }

    List<Long> moderators(Space space) {
        return store.moderators(space.id());
    }

    /** What was said until then is not new to this person any more. */
    void seen(Person person, Space space, Instant until) {
        store.seen(space.id(), person.id(), until);
    }

    /** Whether the weekly letter says something of it. */
    void chooseLetter(Person person, Space space, boolean told) {
        store.silenceLetter(space.id(), person.id(), !told);
    }

    /** Colleagues who read the space and whose names begin so. Few letters find nobody. */
    List<PersonCard> suggestions(Person person, Space space, String begun) {
        var words =
                Names.words(begun).stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        if (words.isEmpty() || words.getFirst().length() < SHORTEST) {
            return List.of();
        }
        return store.suggested(
                space.id(),
                person.id(),
                person.unitId(),
                person.country(),
                words.getFirst() + "%",
                words.get(Math.min(1, words.size() - 1)) + "%",
                SUGGESTED);
    }

    /** What the weekly letter tells of them. */
    public Elsewhere letters() {
        return letters;
    }

    /** Of somebody who leaves the programme and wants no trace kept. */
    public void erase(Person person) {
        revisions.erase(person);
        depart(person.id());
    }

    /** Somebody leaves the company: what they said stays, without their name. */
    public void depart(long personId) {
        jdbi.useTransaction(
                _ -> {
                    store.forgetRequests(personId);
                    store.forgetModerator(personId);
                    store.forgetMember(personId);
                    store.forgetVisits(personId);
                });
    }

    /** For every night: files that no post has. */
    public void sweep() {
        revisions.sweep();
    }

    /** What is kept of spaces. */
    public List<Check> checks() {
        return discussions.checks();
    }

    /** The spaces that every programme begins with, where there is none. */
    public void loadStarter() {
        foundation.loadStarter();
    }

    /** Nothing that was typed stands for anything else. */
    private static String within(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private Instant since() {
        return clock.instant().minus(NEWS);
    }
}
