package relais.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says of a public post of theirs.
 *
 * @param itemId the piece of the feed that it relays
 * @param shown whether colleagues may see it
 */
public record PostDraft(
        Network network,
        Optional<PostLink> link,
        String words,
        String language,
        Optional<Long> topicId,
        Optional<Long> itemId,
        LocalDate postedOn,
        Help help,
        boolean shown) {

    public Optional<String> linkText() {
        return link.map(PostLink::text);
    }

    public Optional<byte[]> linkHash() {
        return link.map(PostLink::hash);
    }

    public boolean helped() {
        return help.given();
    }

    public Optional<Long> helperId() {
        return help.by();
    }
}
