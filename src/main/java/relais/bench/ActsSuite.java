package relais.bench;

import static relais.activity.Action.CONTENT_READ;
import static relais.activity.Action.KUDOS_GIVEN;
import static relais.activity.Action.KUDOS_RECEIVED;
import static relais.activity.Action.MODULE_COMPLETED;
import static relais.activity.Action.PROTEGE_FINISHED_PATH;
import static relais.activity.Action.REACTION_GIVEN;

import relais.App;
import relais.activity.Action;
import relais.activity.ActivityLedger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Acts of members from sixteen connections, each in a transaction of its own, until the last is
 * delivered to everyone who listens. The floor: rows of one number, committed one by one by as many
 * connections to the same MariaDB.
 */
final class ActsSuite {

    private static final int CONNECTIONS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    /** What is done, over and over; each about something else. */
    private enum Mix {
        /** What people do themselves, in the shares that the demo's ledger has of it. */
        ORDINARY(
                Map.of(
                        CONTENT_READ, 10,
                        REACTION_GIVEN, 4,
                        MODULE_COMPLETED, 3,
                        KUDOS_GIVEN, 1,
                        KUDOS_RECEIVED, 1,
                        PROTEGE_FINISHED_PATH, 1)),

        /** Every second act changes a board, and many give a badge; the others run into caps. */
        HARDEST(Map.of(PROTEGE_FINISHED_PATH, 1, REACTION_GIVEN, 1));

        private final List<Action> acts;

        Mix(Map<Action, Integer> times) {
            acts =
                    times.entrySet().stream()
                            .flatMap(it -> Collections.nCopies(it.getValue(), it.getKey()).stream())
                            .toList();
        }

        private Action act(long n) {
            return acts.get((int) (n % acts.size()));
        }
    }

    /** How many were done and how many were refused in a stretch of time, at what cost. */
    private record Outcome(long done, long refused, Duration took, Duration cpu) {

        double perSecond() {
            return done / (took.toNanos() / 1e9);
        }

        double cpuMilliseconds() {
            return cpu.toNanos() / 1e6 / Math.max(1, done);
        }
    }

    private final Run run;
    private final ActsStore store;
    private final List<Long> members;
    private final AtomicLong subject = new AtomicLong(System.nanoTime() >>> 10);
    private final Cpu cpu = new Cpu(List.of(ProcessHandle.current(), Servers.databaseProcess()));

    ActsSuite(Run run) {
        this.run = run;
        this.store = run.jdbi().onDemand(ActsStore.class);
        this.members = store.members();
    }

    void run() throws Exception {
        store.makeFloor();
        try (var app =
                new App(run.config(), run.jdbi(), run.source(), Clock.systemUTC()).start(0)) {
            commits(WARM_UP.dividedBy(4));
            run.out()
                    .println(
                            "| acts | acts/s, delivered | commits/s | ratio | CPU ms an act | CPU"
                                    + " ms a commit | refused |\n"
                                    + "|---|---|---|---|---|---|---|");
            var ordinary = compare(app.ledger(), Mix.ORDINARY);
            compare(app.ledger(), Mix.HARDEST);
            delays(app.ledger(), ordinary.perSecond() / 2);
        } finally {
            store.dropFloor();
        }
    }

    private Outcome compare(ActivityLedger ledger, Mix mix) throws Exception {
        acts(ledger, mix, WARM_UP);
        var acts = new ArrayList<Outcome>();
        var commits = new ArrayList<Outcome>();
        for (int round = 0; round < run.rounds(); round++) {
            acts.add(acts(ledger, mix, run.slot()));
            commits.add(commits(run.slot()));
        }
        var act = sum(acts);
        var commit = sum(commits);
        print(
                "| %s | %.0f | %.0f | %.2f | %.2f | %.2f | %d |",
                mix.name().toLowerCase(Locale.ROOT),
                act.perSecond(),
                commit.perSecond(),
                act.perSecond() / commit.perSecond(),
                act.cpuMilliseconds(),
                commit.cpuMilliseconds(),
                act.refused());
        return act;
    }

    private Outcome acts(ActivityLedger ledger, Mix mix, Duration duration) throws Exception {
        return measured(duration, () -> act(ledger, mix), this::awaitDelivery);
    }

    private void act(ActivityLedger ledger, Mix mix) {
        long about = subject.incrementAndGet();
        act(ledger, any(), mix.act(about), about);
    }

    private void awaitDelivery() throws InterruptedException {
        while (store.isAnythingDue()) {
            TimeUnit.MILLISECONDS.sleep(25);
        }
    }

    private Outcome commits(Duration duration) throws Exception {
        return measured(duration, () -> store.commitOneRow(subject.incrementAndGet()), () -> {});
    }

    private void act(ActivityLedger ledger, long personId, Action action, long about) {
        run.jdbi().useTransaction(_ -> ledger.recordOnce(personId, action, about));
    }

    /** How long points take to come, at a steady rate. */
    private void delays(ActivityLedger ledger, double perSecond) throws Exception {
        var end = System.nanoTime() + run.slot().multipliedBy(run.rounds()).toNanos();
        var delays = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = threads.submit(() -> steadily(ledger, perSecond, end));
            while (System.nanoTime() < end) {
                delays.add(delay(ledger));
                TimeUnit.MILLISECONDS.sleep(20);
            }
            load.get();
        }
        awaitDelivery();
        var sorted = delays.stream().sorted().toList();
        print(
                "\nAt %.0f acts/s, points came after %d ms (half of them), %d ms (99 %%), %d ms"
                        + " (the last of %d).",
                perSecond,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast(),
                sorted.size());
    }

    private long delay(ActivityLedger ledger) throws InterruptedException {
        var personId = any();
        var since = Instant.now().truncatedTo(ChronoUnit.MICROS);
        act(ledger, personId, PROTEGE_FINISHED_PATH, subject.incrementAndGet());
        var began = System.nanoTime();
        while (!store.hasEarned(personId, since)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private Void steadily(ActivityLedger ledger, double perSecond, long end) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long began = System.nanoTime();
            for (long n = 0; System.nanoTime() < end; n++) {
                threads.submit(() -> act(ledger, Mix.ORDINARY));
                long due = began + (long) (n * 1e9 / perSecond);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            }
        }
        return null;
    }

    private long any() {
        return members.get(ThreadLocalRandom.current().nextInt(members.size()));
    }

    /** Both ends are measured: what is done at once, and what has to be waited for afterwards. */
    private Outcome measured(Duration duration, Runnable work, Waiting afterwards)
            throws Exception {
        var before = cpu.used();
        long began = System.nanoTime();
        long end = began + duration.toNanos();
        long done = 0;
        long refused = 0;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var running = new ArrayList<Future<long[]>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(threads.submit(() -> repeat(work, end)));
            }
            for (var each : running) {
                done += each.get()[0];
                refused += each.get()[1];
            }
        }
        afterwards.end();
        return new Outcome(
                done,
                refused,
                Duration.ofNanos(System.nanoTime() - began),
                cpu.used().minus(before));
    }

    private static long[] repeat(Runnable work, long end) {
        long done = 0;
        long refused = 0;
        while (System.nanoTime() < end) {
            try {
                work.run();
                done++;
            } catch (RuntimeException _) {
                refused++;
            }
        }
        return new long[] {done, refused};
    }

    private static Outcome sum(List<Outcome> outcomes) {
        return outcomes.stream()
                .reduce(
                        new Outcome(0, 0, Duration.ZERO, Duration.ZERO),
                        (one, other) ->
                                new Outcome(
                                        one.done + other.done,
                                        one.refused + other.refused,
                                        one.took.plus(other.took),
                                        one.cpu.plus(other.cpu)));
    }

    private void print(String format, Object... figures) {
        run.out().println(String.format(Locale.ROOT, format, figures));
    }

    private interface Waiting {
        void end() throws InterruptedException, ExecutionException;
    }
}
