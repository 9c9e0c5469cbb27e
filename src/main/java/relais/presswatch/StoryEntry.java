package relais.presswatch;

import relais.outside.LinkPreview;

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

    /** What its page says of itself, where the source says nothing. */
    StoryEntry with(Optional<LinkPreview> preview) {
        return summary.isEmpty() && preview.isPresent()
                ? new StoryEntry(
                        storyId,
                        sourceName,
                        link,
                        language,
                        title,
                        preview.get().description(),
                        author)
                : this;
    }
}
