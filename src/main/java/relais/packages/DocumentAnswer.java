package relais.packages;

import io.javalin.http.Context;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A document on its way to content. */
final class DocumentAnswer {

    private DocumentAnswer() {}

    static void show(Context ctx, Optional<Document> found) {
        var document = found.orElseThrow(Unacceptable::notThere);
        ctx.contentType(document.contentType())
                .header("ETag", document.etag())
                .header(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                document.changedAt().atZone(ZoneOffset.UTC)))
                .result(document.body());
    }
}
