package relais.presswatch;

import java.net.URI;
import java.util.Optional;

/** What a source sent: the bytes, what it said about them, and from where in the end. */
record Fetched(
        byte[] bytes,
        Optional<String> contentType,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<URI> from) {}
