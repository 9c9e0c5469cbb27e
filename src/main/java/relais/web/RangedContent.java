package relais.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;

import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Bytes that a browser may ask for in part, as it does to wind a video, or to go on where it was
 * cut off. They are neither kept in memory nor compressed.
 *
 * @param tag the same for the same bytes, and for no others
 */
public record RangedContent(long size, String type, String tag, Source source) {

    private static final Logger log = LoggerFactory.getLogger(RangedContent.class);

    /** Writes so many bytes, from this one on. */
    @FunctionalInterface
    public interface Source {
        void send(long from, long length, OutputStream to) throws IOException;
    }

    /** Answers 200, 206, 304 or 416, as RFC 9110 has it. */
    public void answer(Context ctx) {
        var tag = '"' + this.tag + '"';
        ctx.header("ETag", tag).header("Accept-Ranges", "bytes").contentType(type);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        switch (ByteRange.asked(ctx, tag, size)) {
            case ByteRange.Whole() -> send(ctx, 0, size);
            case ByteRange.Part(var first, var last) -> {
                ctx.status(HttpStatus.PARTIAL_CONTENT)
                        .header("Content-Range", "bytes %d-%d/%d".formatted(first, last, size));
                send(ctx, first, last - first + 1);
            }
            case ByteRange.Outside() ->
                    ctx.status(HttpStatus.RANGE_NOT_SATISFIABLE)
                            .header("Content-Range", "bytes */" + size);
        }
    }

    /** Past Javalin's own stream, which would compress. Whoever winds on hangs up in between. */
    private void send(Context ctx, long from, long length) {
        ctx.res().setContentLengthLong(length);
        if (ctx.method() != HandlerType.HEAD) {
            try {
                source.send(from, length, ctx.res().getOutputStream());
            } catch (EofException e) {
                log.debug("Nobody waits for the rest of {}", ctx.path(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
