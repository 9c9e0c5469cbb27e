package relais.outside;

import java.net.URI;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param accept which types of content would help
 * @param etag of what we have
 * @param lastModified of what we have
 */
public record Question(
        URI address, String accept, Optional<String> etag, Optional<String> lastModified) {

    public static Question of(URI address, String accept) {
        return new Question(address, accept, Optional.empty(), Optional.empty());
    }

    Question at(URI other) {
        return new Question(other, accept, etag, lastModified);
    }
}
