package relais.newsletter;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.database.Sealing;
import relais.feed.Feed;
import relais.feed.Pieces;
import relais.mail.LetterWriter;
import relais.mail.Lines;
import relais.mail.Outbox;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Settings;
import relais.settings.Technical;
import relais.templates.Templates;
import relais.web.MessageCatalog;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What to read and relay this week, as editors put it together, sent to every member who did not
 * switch it off: once a week, in their own working time, and never twice.
 */
public final class Newsletter {

    /** The name of the mail that editors send to themselves. */
    public static final String TEST = TestLetter.NAME;

    private static final Logger log = LoggerFactory.getLogger(Newsletter.class);

    /** Somewhere a day begins so long before it does in Greenwich, and ends so long after. */
    private static final ZoneId EARLIEST = ZoneId.of("UTC+14");

    private static final ZoneId LATEST = ZoneId.of("UTC-12");

    /** Where letters come from and how they leave. */
    public record Setting(
            MessageCatalog catalog,
            URI home,
            ZoneId zone,
            Optional<Lines> lines,
            int connections) {}

    private final IssueStore store;
    private final CopyStore copies;
    private final Settings settings;
    private final Clock clock;
    private final Typesetter typesetter;
    private final Unsubscribing unsubscribing;
    private final Enlisting enlisting;
    private final Issues issues;
    private final Optional<Dispatch> dispatch;

    public Newsletter(
            Jdbi jdbi,
            Feed feed,
            Outbox outbox,
            Notifications notifications,
            Sealing sealing,
            Settings settings,
            Templates templates,
            Clock clock,
            Setting setting) {
        this.store = jdbi.onDemand(IssueStore.class);
        this.copies = jdbi.onDemand(CopyStore.class);
        this.settings = settings;
        this.clock = clock;
        var pieces = new Pieces(jdbi, clock);
        this.typesetter =
                new Typesetter(feed, pieces, setting.catalog(), templates, setting.home());
        this.unsubscribing = new Unsubscribing(sealing);
        this.enlisting = new Enlisting(jdbi, store, copies, settings);
        this.issues =
                new Issues(
                        jdbi,
                        store,
                        copies,
                        feed,
                        pieces,
                        typesetter,
                        outbox,
                        clock.withZone(setting.zone()));
        var bounces = new Bounces(jdbi, copies, notifications, clock);
        this.dispatch =
                setting.lines()
                        .map(
                                lines ->
                                        new Dispatch(
                                                copies,
                                                lines,
                                                setting.connections(),
                                                clock,
                                                (line, troubles) ->
                                                        new Courier(
                                                                jdbi,
                                                                copies,
                                                                store,
                                                                enlisting,
                                                                typesetter,
                                                                unsubscribing,
                                                                bounces,
                                                                clock,
                                                                line,
                                                                troubles)));
    }

    /** For editors. */
    public Issues issues() {
        return issues;
    }

    /** Writes what editors send to themselves. */
    public static LetterWriter testLetter(
            Jdbi jdbi,
            Feed feed,
            MessageCatalog catalog,
            Templates templates,
            URI home,
            Clock clock) {
        return new TestLetter(
                jdbi.onDemand(IssueStore.class),
                new Typesetter(feed, new Pieces(jdbi, clock), catalog, templates, home));
    }

    /** Whether it leaves at all: without a mail server it waits. */
    public boolean isOpen() {
        return dispatch.isPresent();
    }

    // Sending

    /** Everything that is due by now; how many letters left. */
    public int sendDue() {
        return dispatch.map(this::sendDue).orElse(0);
    }

    private int sendDue(Dispatch open) {
        var now = clock.instant();
        for (var issue : store.leaving(now.atZone(EARLIEST).toLocalDate())) {
            enlisting.enlist(issue, now);
        }
        int sent = open.deliverDue();
        for (var issue : store.leaving(now.atZone(EARLIEST).toLocalDate())) {
            closeWhatIsOver(issue);
        }
        if (sent > 0) {
            log.info("Newsletter to {} members", sent);
        }
        return sent;
    }

    /** Nothing waits, nothing is in the open: from then on its figures stay. */
    private void closeWhatIsOver(Issue issue) {
        var now = clock.instant();
        var figures = copies.figures(issue.id(), Issues.silentSince(now));
        boolean isMade = issue.enlistedAt().isPresent() || issue.stoppedAt().isPresent();
        if (figures.isOver() && (isMade || isPast(issue, now))) {
            store.close(issue.id(), figures, now);
        }
    }

    private static boolean isPast(Issue issue, Instant now) {
        return !Enlisting.end(issue.leavesOn().orElseThrow(), LATEST).isAfter(now);
    }

    /** What is leaving at this moment still does; the rest waits for another start. */
    public void stop() {
        dispatch.ifPresent(Dispatch::stop);
    }

    /** Who got what long ago is nobody's business; the figures of each issue stay. */
    public void forgetOld() {
        var before = clock.instant().minus(Duration.ofDays(settings.get(Technical.MAIL_DAYS)));
        for (var issueId : store.closedBefore(before)) {
            while (copies.forget(issueId) > 0) {
                // the next ten thousand
            }
        }
    }

    // Who wants it

    /** Empty for those who are not in the programme. */
    public Optional<Subscription> subscription(Person person) {
        return copies.subscription(person.id());
    }

    /** From the next issue on; for members. */
    public void subscribe(Person person) {
        copies.switchOn(person.id());
    }

    /** In force at once. */
    public void unsubscribe(Person person) {
        copies.switchOff(person.id(), clock.instant());
    }

    /** Whether the token of a letter is ours. */
    boolean knows(String token) {
        return unsubscribing.personId(token).isPresent();
    }

    /** By the token of a letter, in force at once; false where it is none of ours. */
    boolean unsubscribe(String token) {
        var person = unsubscribing.personId(token);
        person.ifPresent(it -> copies.switchOff(it, clock.instant()));
        return person.isPresent();
    }

    /** Of somebody who leaves the programme and wants no trace kept. */
    public void erase(Person person) {
        copies.switchOn(person.id());
        copies.forgetCopies(person.id());
    }
}
