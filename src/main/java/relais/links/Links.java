package relais.links;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.people.Person;
import relais.people.Role;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Short addresses that count how often what somebody shared was opened, without keeping by whom.
 * Whoever wants none shares plain addresses.
 */
public final class Links {

    private static final String ENDED = "link-ended";

    private final Jdbi jdbi;
    private final LinkStore store;
    private final Notifications notifications;
    private final URI home;
    private final Clock clock;

    public Links(Jdbi jdbi, Notifications notifications, URI home, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(LinkStore.class);
        this.notifications = notifications;
        this.home = home;
        this.clock = clock;
    }

    /** The same at another time. */
    public Links by(Clock other) {
        return new Links(jdbi, notifications, home, other);
    }

    // For those who share

    /**
     * The whole short address of this person's link to that target, for a piece and a network: the
     * same again is the same link. The target itself where they refuse to be counted, where an
     * editor ended the link, and where it is too long or one of ours already; empty for what is no
     * web address. A link of somebody's own ending is made anew.
     */
    public Optional<String> forShare(
            long personId, Optional<Long> itemId, String target, String networkKey) {
        return Target.of(target)
                .map(it -> counted(personId, itemId, it, networkKey).orElse(it.text()));
    }

    /** The same without making a link: empty where there is none yet. */
    public Optional<String> known(
            long personId, Optional<Long> itemId, String target, String networkKey) {
        return Target.of(target)
                .flatMap(
                        it ->
                                isPlain(personId, itemId, it, networkKey)
                                        ? Optional.of(it.text())
                                        : store.codeOf(personId, itemId, networkKey, it.hash())
                                                .map(code -> addressOf(code, it)));
    }

    /** Whether they share plain addresses. */
    public boolean refuses(long personId) {
        return store.refuses(personId);
    }

    /** From now on nothing of theirs is counted; links that are out lead on. */
    public void refuse(Person person) {
        store.refuse(person.id(), clock.instant());
    }

    /** Links that are out are counted again. */
    public void allow(Person person) {
        store.allow(person.id());
    }

    // Figures

    /** Of everything that this person shares, by piece and network. */
    public List<LinkCount> counts(long personId) {
        return store.counts(personId);
    }

    /** Of one piece, or of all subjects of their own, on one network. */
    public Clicks clicks(long personId, Optional<Long> itemId, String networkKey) {
        return counts(personId).stream()
                .filter(it -> it.itemId().equals(itemId) && it.network().equals(networkKey))
                .map(LinkCount::figures)
                .reduce(Clicks.NONE, Clicks::plus);
    }

    /** Day by day, oldest first, without days on which nobody came. */
    List<LinkDay> days(TrackedLink link, LocalDate from) {
        return store.days(link.id(), from);
    }

    // One's own

    /** Newest first, so many at most, before that one. */
    List<TrackedLink> of(Person person, long before, int atMost) {
        return store.ofPerson(person.id(), before, atMost);
    }

    /** Empty for what is not theirs. */
    Optional<TrackedLink> mine(Person person, long id) {
        return store.link(id).filter(it -> it.personId() == person.id());
    }

    /** It leads nowhere from now on. False when it had ended before. */
    boolean end(Person person, TrackedLink link) {
        return store.end(link.id(), person.id(), "", clock.instant());
    }

    // Editors and leads

    /**
     * By its code or its whole address, as far as their role reaches its owner, and never their
     * own.
     */
    Optional<TrackedLink> reached(Person editor, String text) {
        return Code.in(text).flatMap(store::byCode).filter(it -> reaches(editor, it));
    }

    /** Its owner is told. False when it had ended before. */
    boolean takeAway(Person editor, TrackedLink link, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    var done = store.end(link.id(), editor.id(), reason, clock.instant());
                    if (done) {
                        notifications.tell(
                                link.personId(),
                                ENDED,
                                link.id(),
                                Map.of("name", editor.name(), "link", link.url()));
                    }
                    return done;
                });
    }

    // Everyone, and nobody

    /** Where a code leads, in one statement; what can be no code is not looked for. */
    Optional<LinkStore.Way> way(String code) {
        return Code.isOne(code) ? store.way(code) : Optional.empty();
    }

    /** Of somebody who leaves the programme without a trace: links, counts and the choice. */
    public void erase(Person person) {
        jdbi.useTransaction(
                _ -> {
                    store.deleteVisits(person.id());
                    store.deleteAll(person.id());
                    store.allow(person.id());
                });
    }

    /** The whole address, for those who are elsewhere. */
    String address(TrackedLink link) {
        return home + link.path();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Optional<String> counted(
            long personId, Optional<Long> itemId, Target target, String network) {
        var marked = target.from(network, itemId);
        return isPlain(personId, itemId, target, network)
                ? Optional.empty()
                : Optional.of(addressOf(code(personId, itemId, target, marked, network), target));
    }

    /** What is too long or one of ours already, and all of whoever refuses to be counted. */
    private boolean isPlain(long personId, Optional<Long> itemId, Target target, String network) {
        return target.from(network, itemId).length() > Target.LONGEST
                || isOurs(target)
                || refuses(personId);
    }

    /** No code: an editor ended it. */
    private String addressOf(String code, Target target) {
        return code.isEmpty() ? target.text() : home + "/l/" + code;
    }

    /** A link to a link would be counted twice. */
    private boolean isOurs(Target target) {
        return target.text().startsWith(home + "/l/");
    }

    /** Empty where an editor ended it: making it anew would undo that. */
    private String code(
            long personId, Optional<Long> itemId, Target target, String marked, String network) {
        return store.codeOf(personId, itemId, network, target.hash())
                .orElseGet(() -> made(personId, itemId, target, marked, network));
    }

    /** The unique keys decide; one that another link has already is not tried twice. */
    private String made(
            long personId, Optional<Long> itemId, Target target, String marked, String network) {
        Optional<String> found = Optional.empty();
        while (found.isEmpty()) {
            store.insert(
                    Code.random(),
                    personId,
                    itemId,
                    network,
                    marked,
                    target.hash(),
                    clock.instant());
            found = store.codeOf(personId, itemId, network, target.hash());
        }
        return found.get();
    }

    private boolean reaches(Person editor, TrackedLink link) {
        return link.personId() != editor.id()
                && store.whereabouts(link.personId())
                        .filter(
                                it ->
                                        editor.isFor(Role.EDITOR, it.unitPath(), it.country())
                                                || editor.isFor(
                                                        Role.LEAD, it.unitPath(), it.country()))
                        .isPresent();
    }
}
