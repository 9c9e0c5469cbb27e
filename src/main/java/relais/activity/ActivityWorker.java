package relais.activity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the pump going: at once when woken, and every few seconds for what came due meanwhile. A
 * second one helps while more comes than the first can take.
 */
public final class ActivityWorker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ActivityWorker.class);

    /**
     * While facts keep coming, more gather for a moment: sums that change together are written
     * once, and a batch of three costs nearly as much as one of three hundred.
     */
    private static final Duration GATHERING = Duration.ofMillis(500);

    private final ActivityPump pump;
    private final Shift first = new Shift("activity-worker", 1, Duration.ofSeconds(5));
    private final Shift second =
            new Shift("activity-helper", ActivityPump.BATCH, Duration.ofMinutes(1));
    private final CountDownLatch closing = new CountDownLatch(1);

    public ActivityWorker(ActivityPump pump) {
        this.pump = pump;
        pump.whenBehind(second::wake);
    }

    public void start() {
        first.thread.start();
        second.thread.start();
    }

    /** Never blocks: one wake is as good as many. */
    public void wake() {
        first.wake();
    }

    /** Waits until the batches at work are done; what is still due stays due. */
    @Override
    public void close() {
        closing.countDown();
        first.end();
        second.end();
    }

    private final class Shift {

        private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
        private final int worthIt;
        private final Duration atLatest;
        private final Thread thread;
        private boolean idle = true;

        /** Goes on at once after so many facts, else when it is woken. */
        private Shift(String name, int worthIt, Duration atLatest) {
            this.worthIt = worthIt;
            this.atLatest = atLatest;
            thread = Thread.ofVirtual().name(name).unstarted(this::work);
        }

        private void wake() {
            wakes.offer(true);
        }

        private void end() {
            wake();
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private void work() {
            try {
                while (closing.getCount() > 0) {
                    rest(deliverSome());
                }
            } catch (InterruptedException _) {
                log.debug("The JVM ends");
            }
        }

        private int deliverSome() {
            try {
                return pump.deliverSome();
            } catch (RuntimeException e) {
                log.warn("The activity pump was interrupted and goes on in a moment", e);
                return 0;
            }
        }

        /** The first facts after a while, and what listeners make of them, are told at once. */
        private void rest(int taken) throws InterruptedException {
            boolean wasIdle = idle;
            idle = taken < worthIt;
            if (idle) {
                wakes.poll(atLatest.toSeconds(), TimeUnit.SECONDS);
            } else if (!wasIdle && taken < ActivityPump.BATCH) {
                closing.await(GATHERING.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }
}
