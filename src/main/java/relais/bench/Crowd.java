package relais.bench;

import relais.App;
import relais.feed.ContentItem;
import relais.feed.ReactionKind;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How fast the feed is while ten thousand react to one item within a minute, by way of another
 * node, and while two hundred sources are read.
 */
final class Crowd {

    private static final int LOOKED_AT = 50;
    private static final int CONNECTIONS = 16;
    private static final int REACTIONS = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private final Run run;
    private final App app;
    private final Servers servers;
    private final ReadershipStore store;
    private final PeopleStore people;

    Crowd(Run run, App app, Servers servers) {
        this.run = run;
        this.app = app;
        this.servers = servers;
        this.store = run.jdbi().onDemand(ReadershipStore.class);
        this.people = run.jdbi().onDemand(PeopleStore.class);
    }

    void measure() throws Exception {
        var items = leastReactedTo();
        // a node that has been at work for a while compiles nothing any more
        react(items.get(2), strangers(items.get(2).id(), REACTIONS / 2));
        react(items.get(0), items.get(0).path());
        react(items.get(1), "/feed");
        try (var sources = new ManySources(run)) {
            sources.warmUp();
            beside("/feed", "200 sources are read", sources::read);
            print("%s", sources.outcome());
        }
    }

    /** One run after the other, nobody would be left who has not reacted to the same piece. */
    private List<ContentItem> leastReactedTo() {
        return app.feed().forHub(reader(), LOOKED_AT).stream()
                .sorted(Comparator.comparing(ContentItem::reactions))
                .toList();
    }

    /** Whom a node knows who are signed in: reading them is not part of a reaction. */
    private List<Person> strangers(long itemId, int atMost) {
        return store.withoutReaction(itemId, atMost).stream()
                .flatMap(it -> people.active(it).stream())
                .toList();
    }

    private Person reader() {
        return people.activeByEmail("ambassador@relais.example").orElseThrow();
    }

    private void react(ContentItem item, String path) throws Exception {
        var members = strangers(item.id(), REACTIONS);
        int rows = store.reactionRows(item.id());
        int counted = store.reactionsOf(item.id());
        beside(path, "10,000 react within a minute", () -> react(item, members));
        print(
                "Of %d reactions, %d are there, and %d are counted.",
                members.size(),
                store.reactionRows(item.id()) - rows,
                store.reactionsOf(item.id()) - counted);
    }

    private void react(ContentItem item, List<Person> members) throws InterruptedException {
        var kinds = ReactionKind.values();
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < members.size(); n++) {
                var member = members.get(n);
                var kind = kinds[n % kinds.length];
                threads.submit(() -> app.feed().react(member, item, kind));
                long due = began + n * MINUTE.toNanos() / REACTIONS;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            }
        }
    }

    /** How fast a page is while something happens, compared with right before. */
    private void beside(String path, String what, Happening happening) throws Exception {
        var load = new Load(servers.portalPort(), path, servers.cookie());
        load.run(CONNECTIONS, run.slot());
        var quiet = load.run(CONNECTIONS, MEASURED);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    threads.submit(
                            () -> {
                                happening.run();
                                return null;
                            });
            var busy = load.run(CONNECTIONS, MEASURED);
            running.get();
            print(
                    "`%s` while %s: %.2f of its quiet speed, %.0f of %.0f requests/s, %d errors",
                    path,
                    what,
                    busy.perSecond() / quiet.perSecond(),
                    busy.perSecond(),
                    quiet.perSecond(),
                    busy.errors());
        }
    }

    private void print(String format, Object... figures) {
        run.out().println(String.format(Locale.ROOT, format, figures));
    }

    private interface Happening {
        void run() throws Exception;
    }
}
