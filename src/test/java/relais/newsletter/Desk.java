package relais.newsletter;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.database.Sealing;
import relais.feed.Feed;
import relais.mail.Lines;
import relais.mail.Outbox;
import relais.mail.SmtpLines;
import relais.mail.SmtpServer;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Settings;
import relais.templates.StaticTemplates;
import relais.web.MessageCatalog;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An editor with a newsletter for the week of 9 March 2026, at any moment, on any node. */
final class Desk {

    static final LocalDate MONDAY = LocalDate.parse("2026-03-09");
    static final LocalDate TUESDAY = MONDAY.plusDays(1);

    /** When it is written. */
    static final Instant WRITING = Instant.parse("2026-03-09T07:00:00Z");

    /** When work begins in Paris on the day it leaves. */
    static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-10T08:00:00Z");

    static final int CONNECTIONS = 4;

    private static final URI HOME = URI.create("https://relais.company.example");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Jdbi jdbi;
    private final Person editor;
    private final Sealing sealing =
            new Sealing("what tests sign and seal with, long enough", Optional.empty());

    Desk(Jdbi jdbi, Person editor) {
        this.jdbi = jdbi;
        this.editor = editor;
    }

    /** As a node has it at that moment. */
    Newsletter at(Instant moment, Lines lines) {
        return at(moment, Optional.of(lines));
    }

    Newsletter at(Instant moment, Optional<Lines> lines) {
        var clock = Clock.fixed(moment, ZoneOffset.UTC);
        var feed = new Feed(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
        var outbox = new Outbox(jdbi, clock, true, () -> {});
        return new Newsletter(
                jdbi,
                feed,
                outbox,
                new Notifications(jdbi, clock),
                sealing,
                new Settings(jdbi, clock),
                new StaticTemplates(),
                clock,
                new Newsletter.Setting(
                        new MessageCatalog(Locale.FRENCH), HOME, PARIS, lines, CONNECTIONS));
    }

    static Lines to(int port) {
        return new SmtpLines(
                SmtpServer.parse("smtp://localhost:" + port),
                "relais@company.example",
                Clock.fixed(TUESDAY_AT_NINE, ZoneOffset.UTC));
    }

    /** In both languages, to leave on Tuesday. */
    Issue release(Entry... entries) {
        return release(contents(entries), TUESDAY);
    }

    Issue release(Contents contents, LocalDate day) {
        var issue = write(contents);
        var released = issues().release(editor, issue, issue.revision(), day);
        if (!(released instanceof Release.Released())) {
            throw new IllegalStateException(released.toString());
        }
        return issues().issue(issue.id()).orElseThrow();
    }

    Issue write(Contents contents) {
        long id = issues().create(editor, MONDAY).orElseThrow();
        var issue = issues().issue(id).orElseThrow();
        issues().write(issue, issue.revision(), contents);
        return issues().issue(id).orElseThrow();
    }

    Issues issues() {
        return at(WRITING, Optional.empty()).issues();
    }

    static Contents contents(Entry... entries) {
        return new Contents(List.of(french(), english()), List.of(entries));
    }

    static IssueText french() {
        return new IssueText("fr", "À lire cette semaine", "Trois minutes suffisent.");
    }

    static IssueText english() {
        return new IssueText("en", "To read this week", "Three minutes are enough.\nGood reading!");
    }

    static Entry piece(long itemId) {
        return new Entry(itemId, Optional.empty(), "", "");
    }
}
