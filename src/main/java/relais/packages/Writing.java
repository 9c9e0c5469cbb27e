package relais.packages;

import io.javalin.http.Context;

import java.time.Instant;
import java.util.Optional;

/**
 * A document that content sends.
 *
 * @param merges whether it is put together with what is there, or replaces it
 */
record Writing(Document sent, Precondition condition, boolean merges) {

    static Writing replacing(Context ctx, Instant now) {
        return new Writing(sent(ctx, now), Precondition.of(ctx), false);
    }

    static Writing merging(Context ctx, Instant now) {
        return new Writing(sent(ctx, now), Precondition.of(ctx), true);
    }

    /** What is there afterwards. */
    Document over(Optional<Document> there) {
        condition.check(there);
        return there.filter(_ -> merges).map(it -> it.with(sent)).orElse(sent);
    }

    private static Document sent(Context ctx, Instant now) {
        var type = Optional.ofNullable(ctx.contentType()).orElse("application/octet-stream");
        return new Document(type, now, ctx.bodyAsBytes());
    }
}
