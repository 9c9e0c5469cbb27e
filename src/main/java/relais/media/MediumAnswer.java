package relais.media;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.media.Type.Kind;
import relais.web.RangedContent;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A medium as an answer: whatever is in it, nothing of it can run; it never changes. */
public record MediumAnswer(Media media, Medium medium) {

    public void send(Context ctx) {
        var file = media.content(medium).orElseThrow(NotFoundResponse::new);
        ctx.header("Content-Security-Policy", "default-src 'none'; sandbox");
        ctx.header("Cache-Control", "private, max-age=31536000, immutable");
        if (medium.is(Kind.DOCUMENT)) {
            ctx.header("Content-Disposition", attachment(medium.name()));
        }
        new RangedContent(
                        file.size(),
                        medium.type().served(),
                        file.fingerprint(),
                        (from, length, to) -> media.files().send(file.id(), from, length, to))
                .answer(ctx);
    }

    private static String attachment(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
