package relais.feed;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.web.Visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Readers who were here: what came out until their page was made is not new to them any more. */
final class FeedVisitsController {

    private final Feed feed;

    FeedVisitsController(Feed feed) {
        this.feed = feed;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var until = time(visit.form().value("until")).filter(it -> !it.isAfter(visit.now()));
        feed.seen(visit.person(), until.orElseGet(visit::now));
        if (visit.isHtmx()) {
            ctx.status(HttpStatus.NO_CONTENT);
        } else {
            visit.done("/feed", "flash.feed.seen");
        }
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
