package relais.presswatch;

import relais.web.WebLink;

import java.util.Optional;

/** What one source says of a story. */
public record StoryEntry(
        long storyId,
        String sourceName,
        Optional<String> link,
        String language,
        String title,
        String summary,
        String author) {

    /** The site where the whole of it is. */
    public Optional<String> site() {
        return link.map(WebLink::host);
    }
}
