package relais.feed;

import relais.people.Names;
import relais.web.WebLink;

import java.time.Instant;
import java.util.Optional;

/**
 * A piece of content as one reader sees it: in a language of theirs, and what they did with it.
 *
 * @param isKept as a bookmark
 */
public record ContentItem(
        long id,
        ContentFormat format,
        Optional<String> link,
        Instant publishedAt,
        int minutes,
        String notes,
        long reactions,
        String language,
        String title,
        String summary,
        Optional<Long> topicId,
        Optional<String> topicSlug,
        Optional<String> topicName,
        Optional<Integer> topicPosition,
        Optional<String> sourceName,
        Optional<String> authorName,
        Optional<String> audienceLines,
        boolean isPinned,
        boolean isRead,
        boolean isKept,
        Optional<ReactionKind> reaction) {

    /** As somebody sees it who did this with it. */
    ContentItem marked(boolean isRead, boolean isKept, Optional<ReactionKind> reaction) {
        return with(reactions, isRead, isKept, reaction);
    }

    ContentItem withReactions(long reactions) {
        return with(reactions, isRead, isKept, reaction);
    }

    private ContentItem with(
            long reactions, boolean isRead, boolean isKept, Optional<ReactionKind> reaction) {
        return new ContentItem(
                id,
                format,
                link,
                publishedAt,
                minutes,
                notes,
                reactions,
                language,
                title,
                summary,
                topicId,
                topicSlug,
                topicName,
                topicPosition,
                sourceName,
                authorName,
                audienceLines,
                isPinned,
                isRead,
                isKept,
                reaction);
    }

    /** For whom it is. */
    public Audience audience() {
        return Audience.written(audienceLines);
    }

    public String path() {
        return "/feed/" + id;
    }

    public boolean isPress() {
        return format == ContentFormat.PRESS;
    }

    public int hue() {
        return topicPosition.map(Topic::hue).orElseGet(() -> Names.hue(sourceName.orElse("")));
    }

    /** The site where the whole of it is. */
    public Optional<String> site() {
        return link.map(WebLink::host);
    }

    public boolean has(Note note) {
        return notes.contains(note.name());
    }
}
