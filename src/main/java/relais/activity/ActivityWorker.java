package relais.activity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the pump going: at once when woken, and every few seconds for what came due meanwhile. A
 * second one helps while more comes than the first can take.
 */
public final class ActivityWorker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ActivityWorker.class);

    private final ActivityPump pump;
    private final Shift first = new Shift("activity-worker", Duration.ofSeconds(5));
    private final Shift second = new Shift("activity-helper", Duration.ofMinutes(1));
    private volatile boolean closed;

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
        closed = true;
        first.end();
        second.end();
    }

    private final class Shift {

        private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
        private final Duration atLatest;
        private final Thread thread;

        private Shift(String name, Duration atLatest) {
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
            while (!closed) {
                try {
                    pump.drain();
                } catch (RuntimeException e) {
                    log.warn("The activity pump was interrupted and goes on in a moment", e);
                }
                try {
                    wakes.poll(atLatest.toSeconds(), TimeUnit.SECONDS);
                } catch (InterruptedException _) {
                    return;
                }
            }
        }
    }
}
