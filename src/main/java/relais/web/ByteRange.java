package relais.web;

import io.javalin.http.Context;

import java.util.regex.Pattern;

/** Which bytes of a content were asked for. */
sealed interface ByteRange {

    /** One range; several at once may be answered by everything, and are. */
    Pattern SYNTAX = Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{1,18})?|-(\\d{1,18}))");

    record Whole() implements ByteRange {}

    /** From the first to the last, both included. */
    record Part(long first, long last) implements ByteRange {}

    /** There are none there. */
    record Outside() implements ByteRange {}

    /** Whoever has the beginning of other bytes gets everything. */
    static ByteRange asked(Context ctx, String tag, long size) {
        var range = ctx.header("Range");
        var condition = ctx.header("If-Range");
        return range == null || (condition != null && !condition.equals(tag))
                ? new Whole()
                : of(range, size);
    }

    /** What makes no sense was not asked. */
    static ByteRange of(String range, long size) {
        var asked = SYNTAX.matcher(range.strip());
        if (!asked.matches()) {
            return new Whole();
        }
        var suffix = asked.group(3);
        long first =
                suffix == null
                        ? Long.parseLong(asked.group(1))
                        : size - Math.min(size, Long.parseLong(suffix));
        long last = asked.group(2) == null ? size - 1 : Long.parseLong(asked.group(2));
        if (last < first && asked.group(2) != null) {
            return new Whole();
        }
        return first < size ? new Part(first, Math.min(last, size - 1)) : new Outside();
    }
}
