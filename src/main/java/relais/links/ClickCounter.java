package relais.links;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.database.JsonRows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Counts clicks beside the requests: each goes into memory and onto the end of a file, and once a
 * second what came meanwhile goes into the database, where a visitor counts once an hour. Whatever
 * was answered is counted, also when the process is killed; told twice, it counts once.
 */
public final class ClickCounter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ClickCounter.class);

    private static final long SECOND = 1;

    /** For one statement. */
    private static final int BATCH = 5_000;

    /** In memory while the database takes nothing; those after them are not counted. */
    private static final int MOST_WAITING = 200_000;

    private static final Comparator<Click> ORDER =
            Comparator.comparing(Click::linkId)
                    .thenComparing(Click::day)
                    .thenComparing(Click::visitor)
                    .thenComparing(Click::at);

    /** Clicks that go into the database together, and the file that holds them until then. */
    private static final class Gathering {

        private final List<Click> clicks = new ArrayList<>();
        private Optional<ClickJournal.Page> page = Optional.empty();
        private Optional<Path> file = Optional.empty();

        /** On disk first: what is in memory alone is lost with the process. */
        void add(Click click, ClickJournal journal) {
            try {
                if (clicks.isEmpty()) {
                    var begun = journal.open();
                    page = Optional.of(begun);
                    file = Optional.of(begun.file());
                }
                if (page.isPresent()) {
                    page.get().add(click);
                }
            } catch (IOException e) {
                log.warn("Clicks are in memory alone for a moment: {}", e.getMessage());
                close();
            }
            clicks.add(click);
        }

        void close() {
            page.ifPresent(ClickJournal.Page::close);
            page = Optional.empty();
        }

        /** All of it is in the database. */
        void discard() {
            try {
                if (file.isPresent()) {
                    Files.deleteIfExists(file.get());
                }
            } catch (IOException e) {
                log.warn("A file of counted clicks stays, and is read once more", e);
            }
        }
    }

    private final Jdbi jdbi;
    private final ClickStore store;
    private final Visitors visitors;
    private final ClickJournal journal;
    private final Clock clock;

    private final ReentrantLock gathering = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Gathering> unwritten = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("click-counter").unstarted(this::work);
    private Gathering current = new Gathering();
    private int waiting;

    /**
     * @param folder for clicks that are not in the database yet; one process at a time
     */
    public ClickCounter(Jdbi jdbi, Clock clock, Path folder) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ClickStore.class);
        this.visitors = new Visitors(store);
        this.journal = new ClickJournal(folder);
        this.clock = clock;
    }

    /** Goes on where a process that was killed had to stop. Before anybody opens a link. */
    public void start() {
        takeUp();
        thread.start();
    }

    /** Remembers a click. Asks the database for the first of a day only, for its salt. */
    void count(long linkId, String code, String sender, String agent, boolean confirmed) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var visitor = visitors.hash(linkId, sender, agent, at);
        gather(new Click(linkId, code, visitor, confirmed, at));
    }

    /** Writes at once what came until now. */
    public void write() {
        writing.lock();
        try {
            take().ifPresent(unwritten::add);
            while (!unwritten.isEmpty()) {
                write(unwritten.peek());
                forget(unwritten.remove());
            }
        } finally {
            writing.unlock();
        }
    }

    /**
     * What is only needed to tell visitors of one day apart goes when the day is over; what was
     * counted of them stands with the days of their links from then on.
     */
    public void forgetVisitors() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        visitors.forgetBefore(today);
        var next = store.firstOver(today, 0);
        while (next.isPresent()) {
            long from = next.get();
            jdbi.useTransaction(_ -> forgetSome(today, from));
            next = store.firstOver(today, from);
        }
    }

    private void forgetSome(LocalDate today, long from) {
        var over = store.takeOver(today, from, BATCH);
        store.add(
                JsonRows.of(
                        over,
                        it -> new Object[] {it.linkId(), it.day(), it.clicks(), it.people()}));
    }

    /** Writes what is left. */
    @Override
    public void close() {
        closing.countDown();
        try {
            if (thread.getState() != Thread.State.NEW) {
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            do {
                tryToWrite();
            } while (!closing.await(SECOND, TimeUnit.SECONDS));
            tryToWrite();
        } catch (InterruptedException _) {
            log.debug("The JVM ends");
        }
    }

    private void takeUp() {
        for (var file : journal.left()) {
            var left = new Gathering();
            left.clicks.addAll(ClickJournal.read(file));
            left.file = Optional.of(file);
            waiting += left.clicks.size();
            unwritten.add(left);
        }
    }

    private void tryToWrite() {
        try {
            write();
        } catch (RuntimeException e) {
            log.warn("Clicks are not in the database yet and come again: {}", e.getMessage());
        }
    }

    private void gather(Click click) {
        gathering.lock();
        try {
            if (waiting < MOST_WAITING) {
                waiting++;
                current.add(click, journal);
            }
        } finally {
            gathering.unlock();
        }
    }

    private Optional<Gathering> take() {
        gathering.lock();
        try {
            var taken = current;
            if (taken.clicks.isEmpty()) {
                return Optional.empty();
            }
            taken.close();
            current = new Gathering();
            return Optional.of(taken);
        } finally {
            gathering.unlock();
        }
    }

    private void forget(Gathering written) {
        written.discard();
        gathering.lock();
        try {
            waiting -= written.clicks.size();
        } finally {
            gathering.unlock();
        }
    }

    private void write(Gathering gathered) {
        var clicks = gathered.clicks.stream().sorted(ORDER).toList();
        for (int from = 0; from < clicks.size(); from += BATCH) {
            var some = clicks.subList(from, Math.min(from + BATCH, clicks.size()));
            jdbi.useTransaction(_ -> store.note(JsonRows.of(some, Click::row)));
        }
    }
}
