package relais.bench;

import relais.database.Clash;
import relais.mentoring.Answering.Accepted;
import relais.mentoring.Mentoring;
import relais.mentoring.SponsorshipRequest;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Champions who accept at once, by the front door, until all is written; beside rows of one number
 * that are committed one by one from as many connections.
 */
final class Acceptances {

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = 3_000;
    private static final int PAIRS = 6_000;

    private final Run run;
    private final MentoringStore store;
    private final PeopleStore people;
    private final Mentoring mentoring;
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger clashes = new AtomicInteger();

    /** A champion, and who asks them. */
    private record Asked(Person champion, SponsorshipRequest request) {}

    Acceptances(Run run, MentoringStore store, Mentoring mentoring) {
        this.run = run;
        this.store = store;
        this.people = run.jdbi().onDemand(PeopleStore.class);
        this.mentoring = mentoring;
    }

    String measure(LocalDate today, int places) throws Exception {
        store.ask(Instant.now(), today, places, WARM_UP + PAIRS);
        var asked = asked();
        acceptAll(asked.subList(0, WARM_UP));
        Stream.of(accepted, refused, clashes).forEach(it -> it.set(0));

        int all = asked.size() - WARM_UP;
        long before = store.statements();
        double seconds = acceptAll(asked.subList(WARM_UP, asked.size()));
        double statements = (double) (store.statements() - before) / Math.max(1, all);
        double perSecond = accepted.get() / seconds;
        double commits = commits();
        return String.format(
                Locale.ROOT,
                "%d of %d pairs began, %d were refused, %d met a deadlock: %.0f/s from %d"
                        + " connections, %.1f statements each, %.3f of %.0f commits/s",
                accepted.get(),
                all,
                refused.get(),
                clashes.get(),
                perSecond,
                CONNECTIONS,
                statements,
                perSecond / commits,
                commits);
    }

    private List<Asked> asked() {
        var asked = new ArrayList<Asked>();
        store.asked()
                .forEach(
                        (request, champion) -> {
                            var person = people.active(champion).orElseThrow();
                            mentoring
                                    .requestFor(person, request)
                                    .ifPresent(it -> asked.add(new Asked(person, it)));
                        });
        return asked;
    }

    private double acceptAll(List<Asked> asked) throws Exception {
        var queue = new ConcurrentLinkedQueue<>(asked);
        return fromAllConnections(() -> acceptAll(queue));
    }

    private void acceptAll(Queue<Asked> asked) {
        for (var it = asked.poll(); it != null; it = asked.poll()) {
            try {
                boolean begun = mentoring.accept(it.champion(), it.request()) instanceof Accepted;
                (begun ? accepted : refused).incrementAndGet();
            } catch (RuntimeException e) {
                if (!Clash.caused(e)) {
                    throw e;
                }
                clashes.incrementAndGet();
            }
        }
    }

    private double commits() throws Exception {
        var floor = run.jdbi().onDemand(ActsStore.class);
        floor.makeFloor();
        try {
            var done = new AtomicInteger();
            long end = System.nanoTime() + run.slot().toNanos();
            double seconds =
                    fromAllConnections(
                            () -> {
                                while (System.nanoTime() < end) {
                                    floor.commitOneRow(done.incrementAndGet());
                                }
                            });
            return done.get() / seconds;
        } finally {
            floor.dropFloor();
        }
    }

    private static double fromAllConnections(Runnable work) throws Exception {
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var running = new Future<?>[CONNECTIONS];
            Arrays.setAll(running, _ -> threads.submit(work));
            for (var each : running) {
                each.get();
            }
        }
        return Duration.ofNanos(System.nanoTime() - began).toNanos() / 1e9;
    }
}
