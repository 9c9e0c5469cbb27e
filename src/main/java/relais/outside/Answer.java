package relais.outside;

import java.net.URI;
import java.util.Optional;

/**
 * What came from outside.
 *
 * @param from where it was in the end
 * @param movedTo where the address asked for leads for good
 */
public record Answer(
        byte[] bytes,
        Optional<String> contentType,
        Optional<String> etag,
        Optional<String> lastModified,
        URI from,
        Optional<URI> movedTo) {

    Answer movedTo(Optional<URI> address) {
        return new Answer(bytes, contentType, etag, lastModified, from, address);
    }
}
