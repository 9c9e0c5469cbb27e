package relais.packages;

import java.time.Instant;

/**
 * A package, as its author sees it.
 *
 * @param size of the zip, in bytes
 */
public record PackageSummary(
        long id, Standard standard, String title, Instant uploadedAt, long size, int items) {

    /** At least one. */
    public long megabytes() {
        return Math.max(1, Math.round(size / 1e6));
    }
}
