package relais.packages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.web.RangedContent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files of a package. */
final class ContentController {

    private final Packages packages;

    ContentController(Packages packages) {
        this.packages = packages;
    }

    /** Whoever gets nothing is content: a page of ours would be no answer. */
    void show(Context ctx) {
        var token = ctx.pathParam("token");
        Sandbox.add(ctx, PackagesRoutes.base(token));
        packages.file(token, ctx.pathParam("path"))
                .ifPresentOrElse(
                        file -> show(ctx, token, file),
                        () -> ctx.status(HttpStatus.NOT_FOUND).contentType("text/plain"));
    }

    private void show(Context ctx, String token, ServedEntry file) {
        var entry = file.entry();
        var type = ContentTypes.of(entry.path());
        if (MarkedPage.is(entry)) {
            // holds the address of the script, which is another one tomorrow
            ctx.contentType(type)
                    .result(MarkedPage.of(bytes(file), PackagesRoutes.base(token) + "start.js"));
        } else {
            ctx.header("Cache-Control", "private, max-age=86400, immutable");
            new RangedContent(
                            entry.size(),
                            type,
                            file.fileId() + "-" + entry.start(),
                            (from, length, to) -> packages.send(file, from, length, to))
                    .answer(ctx);
        }
    }

    private byte[] bytes(ServedEntry file) {
        var bytes = new ByteArrayOutputStream();
        try {
            packages.send(file, 0, file.entry().size(), bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
