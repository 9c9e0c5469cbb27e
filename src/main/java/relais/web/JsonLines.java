package relais.web;

import io.javalin.http.Context;

import relais.database.Json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer that comes bit by bit to a script that waits for it: lines with a JSON object each.
 * That somebody hung up shows when the next line is written.
 */
public final class JsonLines {

    private static final String TYPE = "application/x-ndjson";

    private final OutputStream out;

    /** Past Javalin's own stream, which would gather and compress. Proxies are asked not to. */
    public JsonLines(Context ctx) {
        ctx.contentType(TYPE + "; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no");
        try {
            out = ctx.res().getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean areWanted(Context ctx) {
        var accepted = ctx.header("Accept");
        return accepted != null && accepted.startsWith(TYPE);
    }

    public void write(Map<String, String> line) {
        try {
            out.write((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
