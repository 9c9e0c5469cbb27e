package relais.drafting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import relais.settings.Settings;
import relais.settings.Technical;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who may ask the model: so many times an hour each, so many at once. Each node counts for itself,
 * since nothing but its own peace and the bill depend on it.
 */
final class Turns {

    private final Settings settings;
    private final AtomicInteger atWork = new AtomicInteger();
    private final Cache<Long, AtomicInteger> asked =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofHours(1))
                    .maximumSize(100_000)
                    .build();

    Turns(Settings settings) {
        this.settings = settings;
    }

    /** A turn; whoever takes one ends it. Empty when everybody's are taken. */
    Optional<Runnable> take() {
        if (atWork.incrementAndGet() > settings.get(Technical.SUGGESTIONS_AT_ONCE)) {
            atWork.decrementAndGet();
            return Optional.empty();
        }
        return Optional.of(atWork::decrementAndGet);
    }

    /** False for one too many. */
    boolean counts(long personId) {
        return asked.get(personId, _ -> new AtomicInteger()).incrementAndGet()
                <= settings.get(Technical.SUGGESTIONS_AN_HOUR);
    }
}
