package relais.web;

import io.javalin.http.Context;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that a form brings. */
public sealed interface Upload {

    /** What a form with files may hold: a list of twenty thousand people. */
    int MOST = 4 << 20;

    /** It brings none. */
    record None() implements Upload {}

    /** It brings more than the portal takes in at all. */
    record TooLarge() implements Upload {}

    record File(byte[] content) implements Upload {}

    static Upload of(Context ctx, String field) {
        if (ctx.contentLength() > MOST) {
            passOver(ctx, 16L * MOST);
            return new TooLarge();
        }
        var file = ctx.isMultipartFormData() ? ctx.uploadedFile(field) : null;
        if (file == null || file.size() == 0) {
            return new None();
        }
        try (var content = file.content()) {
            return new File(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers show an answer only when they could send all; within reason. */
    static void passOver(Context ctx, long most) {
        try {
            ctx.bodyInputStream().skipNBytes(Math.min(ctx.contentLength(), most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
