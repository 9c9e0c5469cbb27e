package relais.presswatch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * From where feeds may be read, and with how much patience.
 *
 * @param folder where {@code file:name.xml} is looked for
 * @param demo also among the demo's own feeds
 * @param privateAddresses also from addresses that only this network reaches
 * @param bytes at most
 * @param patience for a whole answer
 */
public record FeedAccess(
        Path folder, boolean demo, boolean privateAddresses, int bytes, Duration patience) {

    public static FeedAccess of(Path data, boolean demo, boolean dev) {
        return new FeedAccess(
                data.resolve("feeds"), demo, dev, 5 * 1024 * 1024, Duration.ofSeconds(15));
    }
}
