package relais.presswatch;

import relais.outside.Limits;

import java.nio.file.Path;

/**
 * From where feeds may be read.
 *
 * @param folder where {@code file:name.xml} is looked for
 * @param demo also among the demo's own feeds
 * @param bytes of a file, at most
 */
public record FeedAccess(Path folder, boolean demo, int bytes) {

    public static FeedAccess of(Path data, boolean demo, Limits limits) {
        return new FeedAccess(data.resolve("feeds"), demo, limits.bytes());
    }
}
