package relais.bench;

import relais.App;
import relais.mentoring.Answering.Accepted;
import relais.mentoring.Mentoring;
import relais.mentoring.SponsorshipRequest;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.settings.Programme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The champions' tree: its pages beside the floor, pairs that begin from sixteen connections beside
 * rows of one number that are committed one by one, a large branch that moves, and matches. What it
 * puts into the tree it takes out again; the facts stay in the ledger.
 */
final class MentoringSuite {

    private static final int CONNECTIONS = 16;
    private static final int PAIRS = 6_000;
    private static final int MOVES = 5;
    private static final int SEEKERS = 200;

    private final Run run;
    private final MentoringStore store;
    private final PeopleStore people;

    /** A champion, and who asks them. */
    private record Asked(Person champion, SponsorshipRequest request) {}

    MentoringSuite(Run run) {
        this.run = run;
        this.store = run.jdbi().onDemand(MentoringStore.class);
        this.people = run.jdbi().onDemand(PeopleStore.class);
    }

    void run() throws Exception {
        try (var app = new App(run.config(), run.jdbi(), run.source(), Clock.systemUTC())) {
            int places = app.settings().get(Programme.PLACES_PER_CHAMPION);
            var mentoring = app.mentoring();
            try {
                pairs(mentoring, places);
                moves(mentoring, places);
            } finally {
                store.forgetPairs();
                store.forgetRequests();
                mentoring.recount();
            }
            matches(mentoring);
        }
        pages();
    }

    private void pairs(Mentoring mentoring, int places) throws Exception {
        store.ask(Instant.now(), today(), places, PAIRS);
        var asked = new ConcurrentLinkedQueue<Asked>();
        store.asked()
                .forEach(
                        (request, champion) -> {
                            var person = people.active(champion).orElseThrow();
                            mentoring
                                    .requestFor(person, request)
                                    .ifPresent(it -> asked.add(new Asked(person, it)));
                        });
        var accepted = new AtomicInteger();
        int all = asked.size();
        var took =
                fromAllConnections(
                        () -> {
                            for (var it = asked.poll(); it != null; it = asked.poll()) {
                                if (mentoring.accept(it.champion(), it.request())
                                        instanceof Accepted) {
                                    accepted.incrementAndGet();
                                }
                            }
                        });
        double perSecond = accepted.get() / seconds(took);
        double commits = commits();
        print(
                "%d of %d pairs began, %.0f/s from %d connections: %.2f of %.0f commits/s",
                accepted.get(), all, perSecond, CONNECTIONS, perSecond / commits, commits);
    }

    /** Rows of one number, committed one by one from as many connections. */
    private double commits() throws Exception {
        var floor = run.jdbi().onDemand(ActsStore.class);
        floor.makeFloor();
        try {
            var done = new AtomicInteger();
            long end = System.nanoTime() + run.slot().toNanos();
            var took =
                    fromAllConnections(
                            () -> {
                                while (System.nanoTime() < end) {
                                    floor.commitOneRow(done.incrementAndGet());
                                }
                            });
            return done.get() / seconds(took);
        } finally {
            floor.dropFloor();
        }
    }

    /** From tree to tree, and as it was in the end. */
    private void moves(Mentoring mentoring, int places) {
        long mover = store.largestBranch().orElseThrow();
        int below = store.below(mover);
        var before = store.sponsorshipOf(mover);
        var began = Instant.now();
        var times = new ArrayList<Duration>();
        try {
            for (int round = 0; round < MOVES; round++) {
                store.elsewhere(mover, today(), places, round)
                        .map(it -> move(mentoring, mover, it))
                        .ifPresent(times::add);
            }
        } finally {
            store.restore(mover, before.sponsorId(), before.since());
            store.forgetPast(mover, began);
        }
        print(
                "A champion with %d people below moved %d times, the slowest in %.1f ms",
                below,
                times.size(),
                times.stream().mapToLong(Duration::toNanos).max().orElse(0) / 1e6);
    }

    private Duration move(Mentoring mentoring, long mover, long championId) {
        store.propose(mover, championId, store.sponsorshipOf(mover).sponsorId(), Instant.now());
        var champion = people.active(championId).orElseThrow();
        var request = mentoring.requestsFor(championId).getLast();
        long began = System.nanoTime();
        mentoring.accept(champion, request);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void matches(Mentoring mentoring) {
        var seekers =
                store.members(SEEKERS).stream().flatMap(it -> people.active(it).stream()).toList();
        seekers.forEach(mentoring::championsFor);
        var times =
                seekers.stream()
                        .mapToLong(
                                it -> {
                                    long began = System.nanoTime();
                                    mentoring.championsFor(it);
                                    return System.nanoTime() - began;
                                })
                        .sorted()
                        .toArray();
        print(
                "Matches for one person: p50 %.1f ms, p99 %.1f ms\n",
                times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
    }

    private void pages() throws Exception {
        var branch = "/mentoring/tree/" + store.branchOf(100).orElseThrow();
        try (var servers = new Servers(run.address(), Servers.databaseProcess(), run.folder())) {
            servers.start("ambassador@relais.example", "relais-demo");
            new PagesSuite(
                            run.jdbi(),
                            servers,
                            List.of("/mentoring/tree", branch, branch + "/branch"),
                            run.slot(),
                            run.rounds(),
                            run.out())
                    .run();
        }
    }

    private static Duration fromAllConnections(Runnable work) throws Exception {
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var running = new Future<?>[CONNECTIONS];
            Arrays.setAll(running, _ -> threads.submit(work));
            for (var each : running) {
                each.get();
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    private void print(String format, Object... figures) {
        run.out().println(String.format(Locale.ROOT, format, figures));
    }
}
