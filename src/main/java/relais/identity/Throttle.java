package relais.identity;

import io.javalin.http.Context;
import io.javalin.http.TooManyRequestsResponse;

import org.jdbi.v3.core.Jdbi;

import relais.settings.Settings;
import relais.settings.Technical;
import relais.web.Sender;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * So many tries a minute for each address, whichever node they come to. Addresses are throttled,
 * never accounts: nobody can lock somebody else out.
 */
final class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final ThrottleStore store;
    private final Settings settings;
    private final Clock clock;

    Throttle(Jdbi jdbi, Settings settings, Clock clock) {
        this.store = jdbi.onDemand(ThrottleStore.class);
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a try; how long to wait if it was one too many. */
    Optional<Duration> refuses(Context ctx, String act) {
        var now = clock.instant();
        var tries = store.count(act, Sender.of(ctx), now, now.minus(WINDOW));
        return tries.tries() <= settings.get(Technical.TRIES_A_MINUTE)
                ? Optional.empty()
                : Optional.of(Duration.between(now, tries.since().plus(WINDOW)).plusSeconds(1));
    }

    /** Counts a try; 429 if it was one too many. */
    void enter(Context ctx, String act) {
        refuses(ctx, act)
                .ifPresent(
                        wait -> {
                            var seconds = Long.toString(wait.toSeconds());
                            throw new TooManyRequestsResponse(
                                    "Too many tries", Map.of("Retry-After", seconds));
                        });
    }

    /** What turned out to be right was no try: a whole office may sit behind one address. */
    void forgive(Context ctx, String act) {
        store.forgive(act, Sender.of(ctx));
    }

    void forgetOld() {
        store.forget(clock.instant().minus(WINDOW));
    }

    /** How often since when. */
    public record Tries(Instant since, int tries) {}
}
