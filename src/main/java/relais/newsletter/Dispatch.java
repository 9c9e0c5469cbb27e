package relais.newsletter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.mail.Lines;

import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Brings copies that are due to the mail server, over so many connections at once. */
final class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    private final CopyStore copies;
    private final Lines lines;
    private final int connections;
    private final Clock clock;
    private final CourierMaker couriers;
    private volatile boolean stopping;

    /** Makes a courier for one connection. */
    interface CourierMaker {
        Courier courier(relais.mail.Line line, Troubles troubles);
    }

    Dispatch(CopyStore copies, Lines lines, int connections, Clock clock, CourierMaker couriers) {
        this.copies = copies;
        this.lines = lines;
        this.connections = connections;
        this.clock = clock;
        this.couriers = couriers;
    }

    /** Until nothing is due, or the mail server takes nothing; how many left. */
    int deliverDue() {
        if (!copies.isAnyDue(clock.instant())) {
            return 0;
        }
        var troubles = new Troubles(() -> stopping);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Integer>>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(work(troubles)));
            }
            int sent = 0;
            for (var each : running) {
                sent += each.get();
            }
            return sent;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            troubles.last().ifPresent(it -> log.warn("The newsletter waits: {}", it));
        }
    }

    private Callable<Integer> work(Troubles troubles) {
        return () -> {
            try (var line = lines.open()) {
                return couriers.courier(line, troubles).work();
            }
        };
    }

    /** What is leaving at this moment still does; the rest waits for another start. */
    void stop() {
        stopping = true;
    }
}
