package relais.outside;

import java.time.Duration;

/**
 * How much is taken from outside, and how politely.
 *
 * @param privateAddresses also from addresses that only this network reaches
 * @param bytes at most, unpacked
 * @param patience for a whole answer
 * @param pause between two requests to a host
 */
public record Limits(boolean privateAddresses, int bytes, Duration patience, Duration pause) {

    public static Limits of(boolean dev) {
        return new Limits(dev, 5 * 1024 * 1024, Duration.ofSeconds(15), Duration.ofSeconds(1));
    }
}
