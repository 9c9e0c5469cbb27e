package relais.syndication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.javalin.http.TooManyRequestsResponse;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many questions for each reader within a while: programmes that ask too often are told when to
 * come back. Each node counts for itself, since nothing but its own peace depends on it.
 */
final class Pace {

    private static final Duration WHILE = Duration.ofMinutes(10);

    private final int most;
    private final Cache<Long, AtomicInteger> asked =
            Caffeine.newBuilder().expireAfterWrite(WHILE).maximumSize(100_000).build();

    Pace(int most) {
        this.most = most;
    }

    /** 429 for one too many. */
    void keep(long readerId) {
        if (asked.get(readerId, _ -> new AtomicInteger()).incrementAndGet() > most) {
            throw new TooManyRequestsResponse(
                    "Too many questions", Map.of("Retry-After", String.valueOf(WHILE.toSeconds())));
        }
    }
}
