package relais.presswatch;

import java.net.URI;
import java.util.Optional;

/**
 * What a source sent: the bytes, what it said about them, and from where in the end.
 *
 * @param movedTo where it is from now on, if it says so
 */
record Fetched(
        byte[] bytes,
        Optional<String> contentType,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<URI> from,
        Optional<String> movedTo) {

    static Fetched file(byte[] bytes) {
        return new Fetched(
                bytes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
