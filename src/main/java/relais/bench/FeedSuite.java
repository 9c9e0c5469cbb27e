package relais.bench;

import relais.App;
import relais.feed.Audience;
import relais.feed.ContentFormat;
import relais.feed.Publication;
import relais.people.PeopleStore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The feed with a thousand items and with fifty thousand: its pages beside the floor, what
 * publishing to everyone writes, ten thousand reactions to one item within a minute, and two
 * hundred sources that are read while people read.
 */
final class FeedSuite {

    private static final int FEW = 1_000;
    private static final int LOOKED_AT = 50;

    private final Run run;
    private final ReadershipStore store;
    private final PeopleStore people;

    FeedSuite(Run run) {
        this.run = run;
        this.store = run.jdbi().onDemand(ReadershipStore.class);
        this.people = run.jdbi().onDemand(PeopleStore.class);
    }

    void run() throws Exception {
        try (var app = new App(run.config(), run.jdbi(), run.source(), Clock.systemUTC())) {
            var newsroom = new Newsroom(run.jdbi());
            if (newsroom.pieces() < Newsroom.PIECES) {
                newsroom.fillUpTo(FEW);
                try (var servers = servers()) {
                    pages(servers, List.of("/feed"));
                }
            }
            newsroom.fillUpTo(Newsroom.PIECES);
            new Readership(app, run.jdbi()).readAndDiscuss();
            publish(app);
            try (var servers = servers()) {
                pages(servers, List.of("/feed", "/feed/" + store.mostDiscussed()));
                new Crowd(run, app, servers).measure();
            }
        }
    }

    private Servers servers() throws Exception {
        var servers = new Servers(run.address(), Servers.databaseProcess(), run.folder());
        servers.start("ambassador@relais.example", "relais-demo");
        return servers;
    }

    private void pages(Servers servers, List<String> paths) throws Exception {
        print("\nWith %d pieces:\n", new Newsroom(run.jdbi()).pieces());
        new PagesSuite(run.jdbi(), servers, paths, run.slot(), run.rounds(), run.out()).run();
    }

    /** One piece for everyone: what it writes, and whether others have it at once. */
    private void publish(App app) {
        var editor = people.activeByEmail("editor@relais.example").orElseThrow();
        var reader = people.activeByEmail("ambassador@relais.example").orElseThrow();
        long before = store.rowsWritten();
        long began = System.nanoTime();
        long item =
                run.jdbi()
                        .inTransaction(
                                _ ->
                                        app.feed()
                                                .publishing()
                                                .publish(editor, piece(), Instant.now()));
        var took = Duration.ofNanos(System.nanoTime() - began);
        long rows = store.rowsWritten() - before;
        boolean there =
                app.feed().forHub(reader, LOOKED_AT).stream().anyMatch(it -> it.id() == item);
        print(
                "An item for everyone came out in %.1f ms, with %d rows; somebody else %s.",
                took.toNanos() / 1e6, rows, there ? "had it at once" : "did NOT have it at once");
        app.feed().publishing().archive(item);
    }

    private static Publication piece() {
        var text = new Publication.Text("Everyone is to know", "At once.", "Now.", "<p>Now.</p>");
        return new Publication(
                ContentFormat.ARTICLE,
                Optional.empty(),
                Audience.EVERYONE,
                Map.of("en", text, "fr", text),
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(),
                Set.of(),
                Optional.empty());
    }

    private void print(String format, Object... figures) {
        run.out().println(String.format(Locale.ROOT, format, figures));
    }
}
