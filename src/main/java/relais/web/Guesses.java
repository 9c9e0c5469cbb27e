package relais.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often a sender asked for addresses that are not there. Nobody finds one by trying, however
 * long: this only keeps those who try from costing more than they must. Addresses that are there
 * open for everyone, since a whole office may sit behind one sender. Each node counts for itself,
 * in memory.
 */
public final class Guesses {

    public static final Duration WHILE = Duration.ofMinutes(10);
    public static final int MOST = 30;

    private final Cache<String, AtomicInteger> missed =
            Caffeine.newBuilder().expireAfterWrite(WHILE).maximumSize(100_000).build();

    /** Counts a miss. */
    public boolean isOneTooMany(String sender) {
        return missed.get(sender, _ -> new AtomicInteger()).incrementAndGet() > MOST;
    }
}
