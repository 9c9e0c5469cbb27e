package relais.commands;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What a command has started. It stops in reverse order when the command ends, and also when the
 * process is told to end (Ctrl-C, SIGTERM): there is this one shutdown hook, since several would
 * run at once.
 */
final class Running implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final int exitCode;
    private final Thread hook = new Thread(this::stopFromOutside, "stop");

    /**
     * @param exitCode when the process is told to end
     */
    Running(int exitCode) {
        this.exitCode = exitCode;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** A stop that comes meanwhile waits until the part is there to be stopped. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> part) {
        var started = part.get();
        parts.push(started);
        return started;
    }

    @Override
    public synchronized void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        stopParts();
    }

    /** Ends the process inside the lock: whoever still works on the parts must not see them go. */
    private synchronized void stopFromOutside() {
        stopParts();
        System.out.flush();
        Runtime.getRuntime().halt(exitCode);
    }

    private void stopParts() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LOG.warn("One part did not stop cleanly", e);
            }
        }
    }
}
