package relais.bench;

import relais.App;
import relais.Config;
import relais.mail.BulkMail;
import relais.mail.Letter;
import relais.mail.SmtpLines;
import relais.mail.SmtpServer;
import relais.newsletter.Contents;
import relais.newsletter.Entry;
import relais.newsletter.Issue;
import relais.newsletter.IssueText;
import relais.newsletter.Newsletter;
import relais.newsletter.Release;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A newsletter to everybody who works there, by the portal's own job, to a mail server of this
 * process that keeps nothing. The floor: one ready letter, again and again, over as many kept
 * connections of the same mail library; nothing is read, written down or rendered for it.
 */
final class LettersSuite {

    private static final int CONNECTIONS = 8;
    private static final String SENDER = "relais@bench.example";

    private final Run run;
    private final LettersStore store;

    LettersSuite(Run run) {
        this.run = run;
        this.store = run.jdbi().onDemand(LettersStore.class);
    }

    void run() throws Exception {
        empty();
        store.enrolEverybody(Instant.now());
        store.neverRest();
        try (var sink = new SmtpSink();
                var app = new App(config(sink), run.jdbi(), run.source(), Clock.systemUTC())) {
            floor(sink, run.slot());
            var issue = release(app.newsletter());
            long before = sink.taken();
            var letters = measured(() -> app.newsletter().sendDue());
            long sent = sink.taken() - before;
            double floor = floor(sink, run.slot().multipliedBy(run.rounds()));
            print(issue, sent, letters, floor, (double) sink.bytes() / sink.taken());
        } finally {
            empty();
            store.rest();
        }
    }

    private Config config(SmtpSink sink) {
        var settings = new HashMap<String, String>();
        settings.put("RELAIS_DATA", run.config().data().toString());
        settings.put("RELAIS_DEMO", "on");
        settings.put("RELAIS_BASE_URL", "https://relais.bench.example");
        settings.put("RELAIS_SMTP_URL", "smtp://127.0.0.1:" + sink.port() + "?from=" + SENDER);
        return Config.from(settings);
    }

    private Issue release(Newsletter newsletter) {
        var editor = editor();
        var today = LocalDate.now(run.config().zone());
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var issues = newsletter.issues();
        var issue = issues.create(editor, monday).flatMap(issues::issue).orElseThrow();
        var entries =
                store.pieces().stream().map(it -> new Entry(it, Optional.empty(), "", "")).toList();
        issues.write(
                issue,
                issue.revision(),
                new Contents(
                        List.of(
                                new IssueText(
                                        "fr", "À lire cette semaine", "Trois histoires à relayer."),
                                new IssueText(
                                        "en", "To read this week", "Three stories to relay.")),
                        entries));
        var released = issues.release(editor, issue, issue.revision() + 1, today);
        if (!(released instanceof Release.Released())) {
            throw new IllegalStateException("The newsletter cannot leave: " + released);
        }
        return issues.issue(issue.id()).orElseThrow();
    }

    private Person editor() {
        return run.jdbi()
                .onDemand(PeopleStore.class)
                .activeByEmail("editor@relais.example")
                .orElseThrow();
    }

    /** Letters a second. */
    private double floor(SmtpSink sink, Duration duration) throws Exception {
        var lines =
                new SmtpLines(
                        SmtpServer.parse("smtp://127.0.0.1:" + sink.port()),
                        SENDER,
                        Clock.systemUTC());
        long before = sink.taken();
        long began = System.nanoTime();
        long end = began + duration.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(
                        threads.submit(
                                () -> {
                                    try (var line = lines.open()) {
                                        while (System.nanoTime() < end) {
                                            line.ready();
                                            line.carry(ready());
                                        }
                                    }
                                }));
            }
            for (var each : running) {
                each.get();
            }
        }
        return (sink.taken() - before) / ((System.nanoTime() - began) / 1e9);
    }

    /** About as long as what the portal sends. */
    private static BulkMail ready() {
        var text = "A line of a letter that somebody may read.\n".repeat(40);
        return new BulkMail(
                "<floor@relais>",
                "Ada Lindqvist",
                "ambassador@relais.example",
                "en",
                new Letter("To read this week", text, "<p>" + text + text + text + "</p>"),
                Map.of("List-Unsubscribe", "<https://relais.bench.example/newsletter/0>"));
    }

    private void print(Issue issue, long sent, Duration took, double floor, double size) {
        double perSecond = sent / (took.toNanos() / 1e9);
        run.out()
                .println(
                        "| letters | seconds | letters/s | of the floor | floor: letters/s | bytes"
                                + " |\n"
                                + "|---|---|---|---|---|---|");
        run.out()
                .println(
                        String.format(
                                Locale.ROOT,
                                "| %d (week of %s) | %.1f | %.0f | %.2f | %.0f | %.0f |",
                                sent,
                                issue.week(),
                                took.toNanos() / 1e9,
                                perSecond,
                                perSecond / floor,
                                floor,
                                size));
        run.out().flush();
    }

    private static Duration measured(Runnable act) {
        return Duration.ofNanos(Times.took(act));
    }

    private void empty() {
        store.forgetCopies();
        store.forgetPieces();
        store.forgetTexts();
        store.forgetIssues();
    }
}
