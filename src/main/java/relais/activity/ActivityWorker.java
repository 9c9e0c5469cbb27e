package relais.activity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps the pump going: at once when woken, and every few seconds for what came due meanwhile. */
public final class ActivityWorker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ActivityWorker.class);

    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
    private final ActivityPump pump;
    private final Thread thread = Thread.ofVirtual().name("activity-worker").unstarted(this::work);
    private volatile boolean closed;

    public ActivityWorker(ActivityPump pump) {
        this.pump = pump;
    }

    public void start() {
        thread.start();
    }

    /** Never blocks: one wake is as good as many. */
    public void wake() {
        wakes.offer(true);
    }

    /** Waits until the batch at work is done; what is still due stays due. */
    @Override
    public void close() {
        closed = true;
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
                wakes.poll(5, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }
}
